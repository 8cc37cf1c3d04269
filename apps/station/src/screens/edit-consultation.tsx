import { useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';

import { newKey } from '../api/id.js';
import {
  checkConsultation,
  type ConsultationChoices,
  type ConsultationDraft,
  draftOfConsultation,
  draftOfInput,
  entryOf,
  namesOf,
  toInput,
} from '../consultations/consultation-draft.js';
import { ConsultationForm } from '../consultations/consultation-form.js';
import { useChoices } from '../consultations/use-choices.js';
import { dayOf } from '../forms/day.js';
import { ConsultationForEditDocument, type ConsultationPartsFragment } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import type { SummaryProblem } from '../parts/error-summary.js';
import { KeptNote, Skeleton } from '../parts/kept-note.js';
import { Message } from '../parts/message.js';
import { Page } from '../parts/page.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';

interface EditProps {
  choices: ConsultationChoices;
  record: ConsultationPartsFragment;
  initial: ConsultationDraft;
  mended: Entry | undefined;
}

function EditConsultation({ choices, record, initial, mended }: EditProps) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const navigate = useNavigate();
  const [draft, setDraft] = useState(initial);
  const { refusal } = mended ?? {};
  const [problems, setProblems] = useState<SummaryProblem[]>(() =>
    refusal ? [{ field: entryOf(refusal.field), text: refusal.message }] : [],
  );
  const submit = async () => {
    const wrong = checkConsultation(draft, {
      today: dayOf(new Date()),
      mending: true,
      named: record.asker !== null,
    });
    const input = toInput(draft);
    setProblems(wrong.map(({ field, message }) => ({ field, text: t(message) })));
    if (wrong.length > 0 || !input) return;
    const { id: consultationId, version } = record;
    const act = {
      kind: 'EDIT_CONSULTATION' as const,
      consultationId,
      version,
      input,
      reason: draft.reason.trim(),
    };
    const title = `${t('records.edit')}：${input.matters.map(namesOf(choices)).join(t('app.listMark'))}`;
    try {
      await sender.add({ id: newKey(), act, title }, mended);
    } catch {
      return setProblems([{ field: null, text: t('form.storageFull') }]);
    }
    void navigate('/consultations', { replace: true });
  };
  return (
    <ConsultationForm
      choices={choices}
      draft={draft}
      recent={draft.matters}
      problems={problems}
      mending
      known={record.asker}
      noted={record.hasNote}
      onChange={(changes) => setDraft((old) => ({ ...old, ...changes }))}
      onSubmit={() => void submit()}
    />
  );
}

export function EditConsultationScreen() {
  const { t } = useTexts();
  const { id = '' } = useParams();
  const [query] = useSearchParams();
  const entries = useEntries();
  const { choices } = useChoices();
  const { data, ...kept } = useKept(`consultation:${id}`, ConsultationForEditDocument, { id });
  const record = data?.consultation;
  const mended = entries.find((entry) => entry.id === query.get('entry') && entry.state === 'failed');
  const opened =
    mended?.act.kind === 'EDIT_CONSULTATION' ? draftOfInput(mended.act.input, mended.act.reason) : null;
  return (
    <Page title={t('consult.editTitle')} back="/consultations">
      <KeptNote kept={kept} />
      {!record && kept.loading && <Skeleton />}
      {data && (!record || record.deletedAt) && <Message tone="warning">{t('consult.missing')}</Message>}
      {record && !record.deletedAt && choices && (
        <EditConsultation
          key={`${record.id}-${record.version}`}
          choices={choices}
          record={record}
          initial={opened ?? draftOfConsultation(record)}
          mended={mended}
        />
      )}
    </Page>
  );
}
