import type { CasePartyDocumentKind, CaseRecipientGroup } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { Field, TextField } from '../parts/field.js';
import { toggled } from '../consultations/consultation-draft.js';
import { saidByNumber } from './resident-number.js';
import type { StepProps } from './step-props.js';
import { useEarlier } from './use-earlier.js';

const KINDS: readonly CasePartyDocumentKind[] = [
  'RESIDENT_ID',
  'RESIDENCE_PERMIT',
  'HK_MACAO_PERMIT',
  'TAIWAN_PERMIT',
  'PASSPORT',
  'FOREIGN_PERMANENT_ID',
  'OTHER',
];
const GROUPS: readonly CaseRecipientGroup[] = [
  'WOMEN',
  'ELDERLY',
  'MINORS',
  'DISABLED',
  'FARMERS',
  'MIGRANT_WORKERS',
  'MINORITIES',
  'MILITARY',
  'FOREIGNERS',
];

/** What this station took in earlier of the same person, so that nobody is asked for the same papers twice. */
function EarlierNote({ number, choices }: { number: string | null; choices: StepProps['choices'] }) {
  const { t } = useTexts();
  const earlier = useEarlier(number);
  if (earlier.length === 0) return null;
  const matterOf = (code: string) => choices.matters.find((each) => each.code === code)?.text ?? code;
  return (
    <div className="earlier" role="status">
      {t('intake.earlier')}
      <ul>
        {earlier.map(({ id, receivedOn, matter, state, applicationNumber }) => (
          <li key={id}>
            {t('intake.earlierOne', {
              day: receivedOn,
              matter: matterOf(matter),
              state: t(`intake.state.${state}`),
            })}{' '}
            {applicationNumber}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The number first: it says sex and day of birth, so that nobody types them. */
function DocumentFields({ draft, choices, onChange, errorOf }: StepProps) {
  const { t } = useTexts();
  const said = draft.documentKind === 'RESIDENT_ID' ? saidByNumber(draft.number) : null;
  return (
    <>
      <TextField
        id="number"
        label={t('intake.number')}
        hint={t('intake.numberHint')}
        value={draft.number}
        error={errorOf('number')}
        autoComplete="off"
        onChange={(number) => onChange({ number })}
      />
      {said && (
        <p className="said" role="status">
          ✓ {t(said.isMale ? 'intake.saidMale' : 'intake.saidFemale', { day: said.birthDay })}
        </p>
      )}
      <EarlierNote number={said ? draft.number.trim().toUpperCase() : null} choices={choices} />
      <details className="more" open={draft.documentKind !== 'RESIDENT_ID' || undefined}>
        <summary>{t('intake.otherDocument')}</summary>
        <Field id="documentKind" label={t('intake.documentKind')}>
          {() => (
            <select
              id="documentKind"
              value={draft.documentKind}
              onChange={(event) => onChange({ documentKind: event.target.value as CasePartyDocumentKind })}
            >
              {KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {t(`intake.document.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </details>
    </>
  );
}

/** Who applies. What the consultation has told is shown masked and need not be typed. */
export function PersonStep(props: StepProps) {
  const { draft, onChange, errorOf } = props;
  const { t } = useTexts();
  const known = (text: string | null | undefined) => (text ? t('intake.known', { text }) : undefined);
  return (
    <>
      <DocumentFields {...props} />
      <TextField
        id="name"
        label={t('intake.name')}
        hint={known(draft.known?.name)}
        value={draft.name}
        error={errorOf('name')}
        autoComplete="off"
        onChange={(name) => onChange({ name })}
      />
      <TextField
        id="phone"
        label={t('intake.phone')}
        hint={known(draft.known?.phone)}
        type="tel"
        value={draft.phone}
        error={errorOf('phone')}
        autoComplete="off"
        onChange={(phone) => onChange({ phone })}
      />
      <TextField
        id="address"
        label={t('intake.address')}
        value={draft.address}
        error={errorOf('address')}
        autoComplete="off"
        onChange={(address) => onChange({ address })}
      />
      <Chips
        name="groups"
        legend={t('intake.groups')}
        choices={GROUPS.map((code) => ({ code, name: t(`intake.group.${code}`) }))}
        chosen={draft.groups}
        onTap={(group) => onChange({ groups: toggled(draft.groups, group) })}
      />
    </>
  );
}
