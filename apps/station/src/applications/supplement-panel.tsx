import { useState } from 'react';

import { newKey } from '../api/id.js';
import { toggled } from '../consultations/consultation-draft.js';
import { useTexts } from '../i18n/i18n.js';
import { Chips } from '../parts/chips.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import type { Intake } from './intake.js';

interface Props {
  intake: Intake;
  /** The words of a matter or a paper. */
  naming(code: string): string;
}

/** What the centre asks to be supplied, and which of it the applicant has brought to the station. */
export function SupplementPanel({ intake, naming }: Props) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const entries = useEntries();
  const {
    id: intakeId,
    supplementKinds,
    supplementDueOn,
    suppliedOn,
    broughtKinds,
    broughtOn,
    matter,
  } = intake;
  const [brought, setBrought] = useState(broughtKinds);
  if (supplementDueOn === null) return null;
  if (suppliedOn) return <span className="quiet">{t('intake.supplied', { day: suppliedOn })}</span>;
  const isQueued = entries.some(
    ({ state, act }) => state !== 'delivered' && act.kind === 'BRING_PAPERS' && act.intakeId === intakeId,
  );
  const send = () =>
    void sender.add({
      id: newKey(),
      act: { kind: 'BRING_PAPERS', intakeId, kinds: [...brought] },
      title: t('intake.broughtEntry', { matter: naming(matter) }),
    });
  return (
    <>
      <p className="queued">{t('intake.supplement', { day: supplementDueOn })}</p>
      <Chips
        name={`brought-${intakeId}`}
        legend={t('intake.brought')}
        choices={supplementKinds.map((code) => ({ code, name: naming(code) }))}
        chosen={brought}
        onTap={(paper) => setBrought(toggled(brought, paper))}
      />
      {broughtOn && <span className="quiet">{t('intake.broughtOn', { day: broughtOn })}</span>}
      {isQueued ? (
        <p className="queued">↑ {t('intake.broughtQueued')}</p>
      ) : (
        <div className="buttons">
          <button type="button" className="button" disabled={brought.length === 0} onClick={send}>
            {t('intake.tellBrought')}
          </button>
        </div>
      )}
    </>
  );
}
