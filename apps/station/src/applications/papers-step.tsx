import { toggled } from '../consultations/consultation-draft.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { TextField } from '../parts/field.js';
import { neededMaterials } from './application-draft.js';
import { PaperPhotos } from './paper-photos.js';
import type { StepProps } from './step-props.js';

const NOT_URGENT = '';
const PLACES = ['COUNTER', 'ON_SITE'] as const;

/** What cannot wait comes first (art. 44); then which papers are there. What is missing does not hold the application up. */
export function PapersStep({ draft, choices, today, onChange, errorOf }: StepProps) {
  const { t } = useTexts();
  const grounds = [
    { code: NOT_URGENT, name: t('intake.notUrgent') },
    ...choices.urgentGrounds.map(({ code, text }) => ({ code, name: text })),
  ];
  const papers = neededMaterials(draft).map((code) => ({
    code,
    name: choices.materials.find((each) => each.code === code)?.text ?? code,
  }));
  return (
    <>
      <Chips
        name="urgentGround"
        legend={t('intake.urgent')}
        choices={grounds}
        chosen={[draft.urgentGround]}
        single
        error={errorOf('urgentGround')}
        onTap={(urgentGround) => onChange({ urgentGround })}
      />
      {draft.urgentGround === 'limitation' && (
        <TextField
          id="limitationOn"
          label={t('intake.limitationOn')}
          type="date"
          min={today}
          value={draft.limitationOn}
          error={errorOf('limitationOn')}
          onChange={(limitationOn) => onChange({ limitationOn })}
        />
      )}
      <Chips
        name="takenInAt"
        legend={t('intake.place')}
        choices={PLACES.map((code) => ({ code, name: t(`intake.place.${code}`) }))}
        chosen={[draft.takenInAt]}
        single
        onTap={(takenInAt) => onChange({ takenInAt })}
      />
      <Chips
        name="materials"
        legend={t('intake.materials')}
        choices={papers}
        chosen={draft.materials}
        onTap={(paper) => onChange({ materials: toggled(draft.materials, paper) })}
      />
      <p className="hint">{t(draft.urgentGround ? 'intake.materialsLater' : 'intake.materialsHint')}</p>
      <PaperPhotos draft={draft} papers={papers} onChange={onChange} />
    </>
  );
}
