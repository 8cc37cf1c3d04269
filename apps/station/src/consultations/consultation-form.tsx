import type { FormEvent } from 'react';

import { dayOf } from '../forms/day.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { ErrorSummary, type SummaryProblem } from '../parts/error-summary.js';
import { TextField } from '../parts/field.js';
import { type ConsultationChoices, type ConsultationDraft, toggled } from './consultation-draft.js';
import { AskerFields, EventField, FurtherFields, MatterChips, NoteField } from './consultation-fields.js';

interface ConsultationFormProps {
  choices: ConsultationChoices;
  draft: ConsultationDraft;
  recent: readonly string[];
  problems: SummaryProblem[];
  /** A delivered record is changed: all is open, and a reason is asked. */
  mending?: boolean;
  /** Who is named already, masked. */
  known?: { name: string | null; phone: string | null } | null;
  /** Something is noted already. */
  noted?: boolean;
  onChange(changes: Partial<ConsultationDraft>): void;
  onSubmit(): void;
  /** Saves it and opens the application that comes of it; where that is not offered, null. */
  onConvert?: (() => void) | null;
}

/** The quick form: everything but channel and matter is optional. */
export function ConsultationForm(props: ConsultationFormProps) {
  const {
    choices,
    draft,
    recent,
    problems,
    mending = false,
    known = null,
    noted = false,
    onChange,
    onSubmit,
    onConvert = null,
  } = props;
  const { t } = useTexts();
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const fields = { choices, draft, today: dayOf(new Date()), onChange, errorOf };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  const naming = ['askerName', 'askerPhone'].some((field) => errorOf(field)) || draft.askerName !== '';
  const further = ['results', 'occurredOn', 'answeredOn'].some((field) => errorOf(field));
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={problems} />
      <section className="card">
        <Chips
          name="channel"
          legend={t('consult.channel')}
          choices={choices.channels}
          chosen={draft.channel ? [draft.channel] : []}
          single
          error={errorOf('channel')}
          onTap={(channel) => onChange({ channel })}
        />
        {draft.channel === 'EVENT' && <EventField {...fields} />}
        <MatterChips {...fields} recent={recent} />
        <Chips
          name="groups"
          legend={t('consult.groups')}
          choices={choices.groups}
          chosen={draft.groups}
          error={errorOf('groups')}
          onTap={(group) => onChange({ groups: toggled(draft.groups, group) })}
        />
        <details className="more" open={mending || naming || undefined}>
          <summary>{t('consult.asker')}</summary>
          <AskerFields {...fields} known={known} />
        </details>
        <details className="more" open={noted || Boolean(errorOf('note')) || draft.note !== '' || undefined}>
          <summary>{t('consult.noteTitle')}</summary>
          <NoteField {...fields} noted={noted} />
        </details>
        <details className="more" open={mending || further || undefined}>
          <summary>{t('consult.more')}</summary>
          <FurtherFields {...fields} />
        </details>
        {mending && (
          <TextField
            id="reason"
            label={t('form.reason')}
            value={draft.reason}
            error={errorOf('reason')}
            onChange={(reason) => onChange({ reason })}
          />
        )}
      </section>
      <div className="save-bar">
        {onConvert && (
          <button type="button" className="button" onClick={onConvert}>
            {t('consult.saveAndConvert')}
          </button>
        )}
        <button type="submit" className="button button-main">
          {t(mending ? 'form.submit' : 'consult.save')}
        </button>
      </div>
    </form>
  );
}
