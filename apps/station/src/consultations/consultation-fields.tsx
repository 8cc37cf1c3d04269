import { EventsOfDayDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { Field, TextField } from '../parts/field.js';
import { useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';
import {
  answeredLater,
  type ConsultationChoices,
  type ConsultationDraft,
  frequentMatters,
  namesOf,
  toggled,
} from './consultation-draft.js';

export interface FieldsProps {
  choices: ConsultationChoices;
  draft: ConsultationDraft;
  today: string;
  onChange(changes: Partial<ConsultationDraft>): void;
  errorOf(field: string): string | undefined;
}

/** What is asked most often on top, everything by branch of law below. */
export function MatterChips({ recent, ...props }: FieldsProps & { recent: readonly string[] }) {
  const { t } = useTexts();
  const { choices, draft, onChange, errorOf } = props;
  const name = namesOf(choices);
  const tap = (matter: string) => onChange({ matters: toggled(draft.matters, matter) });
  const frequent = frequentMatters(recent, choices);
  const shown = [...new Set([...frequent, ...draft.matters])].map((code) => ({ code, name: name(code) }));
  return (
    <>
      <Chips
        name="matters"
        legend={t('consult.matters')}
        choices={shown}
        chosen={draft.matters}
        error={errorOf('matters')}
        onTap={tap}
      />
      <p className="hint">{t('consult.mattersHint')}</p>
      <details className="more">
        <summary>{t('consult.allMatters')}</summary>
        {choices.branches.map((branch) => (
          <Chips
            key={branch.code}
            name={`matters-${branch.code}`}
            legend={branch.name}
            choices={[
              ...branch.topics,
              { code: branch.code, name: t('consult.otherOf', { branch: branch.name }) },
            ]}
            chosen={draft.matters}
            onTap={tap}
          />
        ))}
      </details>
    </>
  );
}

/** The own events of the day, for what was asked there. */
export function EventField({ draft, onChange, errorOf }: FieldsProps) {
  const { t } = useTexts();
  const { person } = useWorkplace();
  const day = draft.occurredOn;
  const filter = { unitId: person.unitId, kind: 'CONSULTATION_EVENT' as const, from: day, to: day };
  const events = useKept(day ? `events:${day}` : null, EventsOfDayDocument, { filter }).data?.activities
    .items;
  if (!events?.length && !draft.activityId) return null;
  return (
    <Field
      id="activityId"
      label={t('consult.event')}
      hint={t('consult.eventHint')}
      error={errorOf('activityId')}
    >
      {(describedBy) => (
        <select
          id="activityId"
          aria-describedby={describedBy}
          value={draft.activityId}
          onChange={(event) => onChange({ activityId: event.target.value })}
        >
          <option value="">{t('consult.noEvent')}</option>
          {events?.map((event) => (
            <option key={event.id} value={event.id}>
              {event.title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface AskerProps extends FieldsProps {
  /** Who is named already, masked. */
  known: { name: string | null; phone: string | null } | null;
}

/** Who asked, where it was told. */
export function AskerFields({ draft, known, onChange, errorOf }: AskerProps) {
  const { t } = useTexts();
  const stays = (text: string | null | undefined) => (text ? t('consult.askerStays', { text }) : undefined);
  return (
    <>
      <TextField
        id="askerName"
        label={t('consult.askerName')}
        hint={stays(known?.name) ?? t('consult.askerHint')}
        value={draft.askerName}
        error={errorOf('askerName')}
        autoComplete="off"
        onChange={(askerName) => onChange({ askerName })}
      />
      <TextField
        id="askerPhone"
        label={t('consult.askerPhone')}
        hint={stays(known?.phone)}
        type="tel"
        value={draft.askerPhone}
        error={errorOf('askerPhone')}
        autoComplete="off"
        onChange={(askerPhone) => onChange({ askerPhone })}
      />
    </>
  );
}

interface NoteProps extends FieldsProps {
  /** Something is noted already. */
  noted: boolean;
}

/** A few words about what was asked. */
export function NoteField({ draft, noted, onChange, errorOf }: NoteProps) {
  const { t } = useTexts();
  return (
    <TextField
      id="note"
      lines={3}
      label={t('consult.note')}
      hint={t(noted ? 'consult.noteStays' : 'consult.noteHint')}
      value={draft.note}
      error={errorOf('note')}
      onChange={(note) => onChange({ note })}
    />
  );
}

/** What is seldom needed: results, another day, the day of the answer. */
export function FurtherFields({ choices, draft, today, onChange, errorOf }: FieldsProps) {
  const { t } = useTexts();
  return (
    <>
      <Chips
        name="results"
        legend={t('consult.results')}
        choices={choices.results}
        chosen={draft.results}
        onTap={(result) => onChange({ results: toggled(draft.results, result) })}
      />
      <TextField
        id="occurredOn"
        label={t('consult.day')}
        type="date"
        max={today}
        value={draft.occurredOn}
        error={errorOf('occurredOn')}
        onChange={(occurredOn) => onChange({ occurredOn, activityId: '' })}
      />
      {answeredLater(draft.channel) && (
        <TextField
          id="answeredOn"
          label={t('consult.answeredOn')}
          hint={t('consult.answeredHint')}
          type="date"
          min={draft.occurredOn}
          max={today}
          value={draft.answeredOn}
          error={errorOf('answeredOn')}
          onChange={(answeredOn) => onChange({ answeredOn })}
        />
      )}
    </>
  );
}
