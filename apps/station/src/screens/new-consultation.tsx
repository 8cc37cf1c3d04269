import { useEffect, useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';

import { newKey } from '../api/id.js';
import { keepDraft } from '../applications/local-drafts.js';
import { draftOfConsultation } from '../applications/of-consultation.js';
import { useApplicationChoices } from '../applications/use-choices.js';
import {
  checkConsultation,
  type ConsultationChoices,
  type ConsultationDraft,
  draftOfInput,
  emptyConsultation,
  entryOf,
  namesOf,
  rememberedMatters,
  toInput,
} from '../consultations/consultation-draft.js';
import { ConsultationForm } from '../consultations/consultation-form.js';
import { DayList, useDay } from '../consultations/day-list.js';
import { dayCount, waitingOf } from '../consultations/today.js';
import { useChoices } from '../consultations/use-choices.js';
import { dayOf } from '../forms/day.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import type { SummaryProblem } from '../parts/error-summary.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { may } from '../session/may.js';
import { useEntries, useWorkplace } from '../session/workplace.js';

/** What the phone remembers between two consultations. */
interface Habits {
  channel: ConsultationDraft['channel'];
  recent: string[];
}
const HABITS = 'consultations:habits';

const refusalOf = (mended: Entry | undefined): SummaryProblem[] =>
  mended?.refusal ? [{ field: entryOf(mended.refusal.field), text: mended.refusal.message }] : [];

interface QuickFormProps {
  choices: ConsultationChoices;
  habits: Habits;
  mended: Entry | undefined;
  onHabits(habits: Habits): void;
}

function QuickForm({ choices, habits, mended, onHabits }: QuickFormProps) {
  const { t } = useTexts();
  const { sender, store, person } = useWorkplace();
  const navigate = useNavigate();
  const opened = mended?.act.kind === 'RECORD_CONSULTATION' ? draftOfInput(mended.act.input) : null;
  const [draft, setDraft] = useState(opened ?? emptyConsultation(habits.channel, dayOf(new Date())));
  const [problems, setProblems] = useState(() => refusalOf(mended));
  const [savedId, setSavedId] = useState<string | null>(null);
  const saved = useEntries().find((entry) => entry.id === savedId);
  /** The application that comes of the entry, with all that was just typed. */
  const begun = async (entryId: string): Promise<string> => {
    const today = dayOf(new Date());
    const begins = { ...draftOfConsultation(draft, newKey(), today), consultationEntry: entryId };
    await keepDraft(store, {
      ...begins,
      name: draft.askerName.trim(),
      phone: draft.askerPhone.trim(),
      facts: draft.note.trim(),
    });
    return begins.id;
  };
  const submit = async (convert = false) => {
    const today = dayOf(new Date());
    const wrong = checkConsultation(draft, { today });
    const input = toInput(draft);
    setProblems(wrong.map(({ field, message }) => ({ field, text: t(message) })));
    if (wrong.length > 0 || !input) return;
    const id = newKey();
    const name = namesOf(choices);
    const title = `${name(input.channel)}：${input.matters.map(name).join(t('app.listMark'))}`;
    try {
      await sender.add({ id, act: { kind: 'RECORD_CONSULTATION', input }, title }, mended);
    } catch {
      return setProblems([{ field: null, text: t('form.storageFull') }]);
    }
    onHabits({ channel: draft.channel, recent: rememberedMatters(habits.recent, draft.matters) });
    if (convert) return void navigate(`/applications/new?draft=${await begun(id)}`);
    if (mended) return void navigate('/consultations', { replace: true });
    setSavedId(id);
    setDraft(emptyConsultation(draft.channel, today));
    window.scrollTo(0, 0);
  };
  return (
    <>
      {saved && saved.state !== 'failed' && (
        <Message tone={saved.state === 'delivered' ? 'good' : 'info'}>
          <strong>{saved.title}</strong>{' '}
          {t(saved.state === 'delivered' ? 'consult.delivered' : 'consult.saved')}
        </Message>
      )}
      <ConsultationForm
        choices={choices}
        draft={draft}
        recent={habits.recent}
        problems={problems}
        onChange={(changes) => setDraft((old) => ({ ...old, ...changes }))}
        onSubmit={() => void submit()}
        onConvert={may(person, 'case.take_in') ? () => void submit(true) : null}
      />
    </>
  );
}

function useHabits() {
  const { store } = useWorkplace();
  const [habits, setHabits] = useState<Habits | null>(null);
  useEffect(() => {
    let current = true;
    void store.kept<Habits>(HABITS).then((kept) => {
      if (current) setHabits(kept?.value ?? { channel: '', recent: [] });
    });
    return () => {
      current = false;
    };
  }, [store]);
  const keep = (next: Habits) => {
    setHabits(next);
    void store.keep(HABITS, next);
  };
  return { habits, keep };
}

export function NewConsultationScreen() {
  const { t } = useTexts();
  const [query] = useSearchParams();
  const entries = useEntries();
  const { choices, ...kept } = useChoices();
  const { habits, keep } = useHabits();
  // The application that may come of it opens without a network as well.
  useApplicationChoices();
  const today = dayOf(new Date());
  const day = useDay(today);
  const opened = entries.find((entry) => entry.id === query.get('entry') && entry.state === 'failed');
  const count = dayCount(day.data?.consultations, waitingOf(entries, today, day.savedAt));
  return (
    <Page title={t('consult.title')} back="/fill">
      <p className="day-count" role="status">
        <b>{t('consult.today', { people: count.people, questions: count.questions })}</b>
      </p>
      {!choices && <KeptNote kept={kept} />}
      {!choices && kept.loading && <Skeleton />}
      {choices && habits && (
        <QuickForm
          key={opened?.id ?? 'new'}
          choices={choices}
          habits={habits}
          mended={opened}
          onHabits={keep}
        />
      )}
      {choices && <DayList day={today} kept={day} naming={namesOf(choices)} />}
    </Page>
  );
}
