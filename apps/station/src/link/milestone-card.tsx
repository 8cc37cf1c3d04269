import { type FormEvent, useState } from 'react';

import { request } from '../api/client.js';
import { newKey } from '../api/id.js';
import { dayOf } from '../forms/day.js';
import { type MilestoneKind, RecordMilestoneByLinkDocument, type ToldHow } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { ErrorSummary } from '../parts/error-summary.js';
import { Field, TextField } from '../parts/field.js';
import { LinkPhotos, type SentPhoto } from './link-photos.js';
import type { LinkedProps } from './linked-props.js';
import { useLinkAct } from './use-link-act.js';

const TOLD_HOW: readonly ToldHow[] = ['PHONE', 'VISIT', 'LETTER', 'MESSAGE', 'OFFICE'];

interface Draft {
  kind: MilestoneKind;
  happenedOn: string;
  atTime: string;
  venue: string;
  toldHow: ToldHow | null;
  note: string;
}

const fresh = (kind: MilestoneKind): Draft => ({
  kind,
  happenedOn: dayOf(new Date()),
  atTime: '',
  venue: '',
  toldHow: null,
  note: '',
});

/** What was done, or when a hearing will be, with photos of its papers. */
export function MilestoneCard({ found, onChanged, onOut }: LinkedProps) {
  const { t } = useTexts();
  const [draft, setDraft] = useState(() => fresh(found.milestoneKinds[0] ?? 'OTHER'));
  const [photos, setPhotos] = useState<SentPhoto[]>([]);
  const [key, setKey] = useState(newKey);
  const [kept, setKept] = useState(false);
  const { busy, problems, wrong, run } = useLinkAct(onOut);
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part });
    setKept(false);
    setKey(newKey());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { atTime, venue, note, ...rest } = draft;
    const words = { atTime: atTime || null, venue: venue || null, note: note || null };
    const input = { ...rest, ...words, fileIds: photos.map(({ id }) => id) };
    void run(async () => {
      const answer = await request(RecordMilestoneByLinkDocument, { input, idempotencyKey: key });
      onChanged(answer.recordMilestoneByLink);
      setDraft(fresh(draft.kind));
      setPhotos([]);
      setKey(newKey());
      setKept(true);
    });
  };
  const isTold = draft.kind === 'PROGRESS_TOLD';
  return (
    <form className="card" onSubmit={submit} noValidate>
      <h2>{t('link.record')}</h2>
      <ErrorSummary problems={problems} />
      <Field id="kind" label={t('link.kind')} error={wrong('kind')}>
        {(describedBy) => (
          <select
            id="kind"
            aria-describedby={describedBy}
            value={draft.kind}
            onChange={(event) => change({ kind: event.target.value as MilestoneKind })}
          >
            {found.milestoneKinds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`link.milestone.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        id="happenedOn"
        type="date"
        label={t('link.day')}
        error={wrong('happenedOn')}
        value={draft.happenedOn}
        onChange={(happenedOn) => change({ happenedOn })}
      />
      {isTold ? (
        <Chips
          name="toldHow"
          legend={t('link.toldHow')}
          choices={TOLD_HOW.map((code) => ({ code, name: t(`link.told.${code}`) }))}
          chosen={draft.toldHow ? [draft.toldHow] : []}
          single
          error={wrong('toldHow')}
          onTap={(toldHow) => change({ toldHow })}
        />
      ) : (
        <>
          <TextField
            id="atTime"
            label={t('link.time')}
            error={wrong('atTime')}
            value={draft.atTime}
            onChange={(atTime) => change({ atTime })}
          />
          <TextField
            id="venue"
            label={t('link.venue')}
            error={wrong('venue')}
            value={draft.venue}
            onChange={(venue) => change({ venue })}
          />
        </>
      )}
      <TextField
        id="note"
        label={t('link.note')}
        hint={t('link.noteHint')}
        error={wrong('note')}
        value={draft.note}
        onChange={(note) => change({ note })}
        lines={3}
      />
      <LinkPhotos photos={photos} error={wrong('fileIds')} onChange={setPhotos} />
      <button type="submit" className="button button-main" disabled={busy}>
        {t('link.save')}
      </button>
      <p role="status">{kept && t('link.kept')}</p>
    </form>
  );
}
