import type { CaseForm, CaseType } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { Field, TextField } from '../parts/field.js';
import { withCaseType } from './application-draft.js';
import type { StepProps } from './step-props.js';

const TYPES: readonly CaseType[] = ['CIVIL', 'ADMINISTRATIVE', 'CRIMINAL'];
const FORMS: readonly CaseForm[] = [
  'CIVIL_SUIT',
  'ADMINISTRATIVE_SUIT',
  'PETITION',
  'NOTARY',
  'FORENSIC',
  'OTHER_NON_LITIGATION',
];

/** The head of the Act on which aid is asked for. */
function MatterField({ draft, choices, onChange, errorOf }: StepProps) {
  const { t } = useTexts();
  const { caseType } = draft;
  const offered = choices.matters.filter(({ caseTypes }) => caseType !== '' && caseTypes.includes(caseType));
  return (
    <Field id="matter" label={t('intake.matter')} error={errorOf('matter')}>
      {(describedBy) => (
        <select
          id="matter"
          aria-describedby={describedBy}
          value={draft.matter}
          disabled={caseType === ''}
          onChange={(event) => onChange({ matter: event.target.value })}
        >
          <option value="">{t('form.unchosen')}</option>
          {offered.map(({ code, text }) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What is seldom needed at a station. */
function FurtherMatter({ draft, today, onChange, errorOf }: StepProps) {
  const { t } = useTexts();
  return (
    <>
      {draft.caseType !== '' && draft.caseType !== 'CRIMINAL' && (
        <Field id="caseForm" label={t('intake.form')} error={errorOf('caseForm')}>
          {(describedBy) => (
            <select
              id="caseForm"
              aria-describedby={describedBy}
              value={draft.caseForm}
              onChange={(event) => onChange({ caseForm: event.target.value as CaseForm })}
            >
              {FORMS.map((form) => (
                <option key={form} value={form}>
                  {t(`intake.forms.${form}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <TextField
        id="causeOfAction"
        label={t('intake.cause')}
        value={draft.causeOfAction}
        error={errorOf('causeOfAction')}
        onChange={(causeOfAction) => onChange({ causeOfAction })}
      />
      <TextField
        id="agency"
        label={t('intake.agency')}
        value={draft.agency}
        error={errorOf('agency')}
        onChange={(agency) => onChange({ agency })}
      />
      <TextField
        id="receivedOn"
        label={t('intake.receivedOn')}
        hint={t('intake.receivedHint')}
        type="date"
        max={today}
        value={draft.receivedOn}
        error={errorOf('receivedOn')}
        onChange={(receivedOn) => onChange({ receivedOn })}
      />
    </>
  );
}

/** What aid is asked for, against whom, and what happened. */
export function MatterStep(props: StepProps) {
  const { draft, choices, onChange, errorOf } = props;
  const { t } = useTexts();
  const further = ['caseForm', 'causeOfAction', 'agency', 'receivedOn'].some((field) => errorOf(field));
  return (
    <>
      <Chips
        name="caseType"
        legend={t('intake.caseType')}
        choices={TYPES.map((code) => ({ code, name: t(`intake.type.${code}`) }))}
        chosen={draft.caseType ? [draft.caseType] : []}
        single
        error={errorOf('caseType')}
        onTap={(caseType) => onChange(withCaseType(draft, caseType, choices))}
      />
      <MatterField {...props} />
      <TextField
        id="facts"
        label={t('intake.facts')}
        hint={t('intake.factsHint')}
        lines={4}
        value={draft.facts}
        error={errorOf('facts')}
        onChange={(facts) => onChange({ facts })}
      />
      <TextField
        id="opponentName"
        label={t('intake.opponentName')}
        value={draft.opponentName}
        error={errorOf('opponentName')}
        autoComplete="off"
        onChange={(opponentName) => onChange({ opponentName })}
      />
      <TextField
        id="opponentOrganization"
        label={t('intake.opponentOrganization')}
        value={draft.opponentOrganization}
        error={errorOf('opponentOrganization')}
        autoComplete="off"
        onChange={(opponentOrganization) => onChange({ opponentOrganization })}
      />
      <details className="more" open={further || undefined}>
        <summary>{t('intake.moreMatter')}</summary>
        <FurtherMatter {...props} />
      </details>
    </>
  );
}
