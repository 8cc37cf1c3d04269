import type { HardshipProof } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { TextField } from '../parts/field.js';
import type { MeansWay } from './application-draft.js';
import type { StepProps } from './step-props.js';

const WAYS: readonly MeansWay[] = ['no_condition', 'not_verified', 'tested'];
const PROOFS: readonly HardshipProof[] = ['PROMISE', 'STATEMENT', 'DATA_SHARING'];

interface GroundProps extends StepProps {
  field: 'noMeansCondition' | 'meansNotVerified';
}

/** The ground of art. 32 or of art. 42. */
function GroundChips({ field, draft, choices, onChange, errorOf }: GroundProps) {
  const { t } = useTexts();
  const grounds = field === 'noMeansCondition' ? choices.noMeansGrounds : choices.notVerifiedGrounds;
  return (
    <Chips
      name={field}
      legend={t('intake.ground')}
      choices={grounds.map(({ code, text }) => ({ code, name: text }))}
      chosen={draft[field] ? [draft[field]] : []}
      single
      error={errorOf(field)}
      onTap={(ground) => onChange({ [field]: ground })}
    />
  );
}

/** How hardship is shown, and what the household lives on. */
function TestedFields({ draft, onChange, errorOf }: StepProps) {
  const { t } = useTexts();
  return (
    <>
      <Chips
        name="hardshipProof"
        legend={t('intake.proof')}
        choices={PROOFS.map((code) => ({ code, name: t(`intake.proofs.${code}`) }))}
        chosen={draft.hardshipProof ? [draft.hardshipProof] : []}
        single
        error={errorOf('hardshipProof')}
        onTap={(hardshipProof) => onChange({ hardshipProof })}
      />
      <p className="hint">{t('intake.proofHint')}</p>
      <TextField
        id="householdSize"
        label={t('intake.householdSize')}
        value={draft.householdSize}
        error={errorOf('householdSize')}
        autoComplete="off"
        onChange={(householdSize) => onChange({ householdSize })}
      />
      <TextField
        id="monthlyIncome"
        label={t('intake.monthlyIncome')}
        value={draft.monthlyIncome}
        error={errorOf('monthlyIncome')}
        autoComplete="off"
        onChange={(monthlyIncome) => onChange({ monthlyIncome })}
      />
    </>
  );
}

/** Whether means are looked at at all: not with a ground of art. 32, taken as met with one of art. 42. */
export function MeansStep(props: StepProps) {
  const { draft, onChange, errorOf } = props;
  const { t } = useTexts();
  const { meansWay } = draft;
  return (
    <>
      <Chips
        name="meansWay"
        legend={t('intake.meansWay')}
        choices={WAYS.map((code) => ({ code, name: t(`intake.ways.${code}`) }))}
        chosen={meansWay ? [meansWay] : []}
        single
        error={errorOf('meansWay')}
        onTap={(way) => onChange({ meansWay: way })}
      />
      {meansWay !== '' && <p className="hint">{t(`intake.wayHints.${meansWay}`)}</p>}
      {meansWay === 'no_condition' && <GroundChips {...props} field="noMeansCondition" />}
      {meansWay === 'not_verified' && <GroundChips {...props} field="meansNotVerified" />}
      {meansWay === 'tested' && <TestedFields {...props} />}
    </>
  );
}
