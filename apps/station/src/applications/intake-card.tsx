import { useTexts } from '../i18n/i18n.js';
import type { Choices } from './application-draft.js';
import { useOpening } from './draft-list.js';
import type { Intake } from './intake.js';
import { IntakePages } from './intake-pages.js';
import { SupplementPanel } from './supplement-panel.js';
import type { ServerDraft } from './use-server-drafts.js';

interface Props {
  intake: Intake;
  /** The form as it was handed up, where this account handed it up and it came back. */
  returned: ServerDraft | undefined;
  /** The words of a matter or a paper. */
  naming(code: string): string;
  papers: Choices['materials'];
}

/** Papers that were handed up, and what the centre did with them. */
export function IntakeCard({ intake, returned, naming, papers }: Props) {
  const { t } = useTexts();
  const open = useOpening();
  const { state, matter, center, receivedOn, applicationNumber, reason, recordedByName, takenInAt } = intake;
  const isBack = state === 'RETURNED' && intake.awaitsMending;
  return (
    <article className={isBack ? 'card card-red' : 'card'}>
      <span className="card-top">
        <strong>{naming(matter)}</strong>
        <span className={`state intake-${state}`}>{t(`intake.state.${state}`)}</span>
      </span>
      <span className="quiet">{t('intake.to', { center: center.name, day: receivedOn })}</span>
      {applicationNumber && <span className="card-title">{applicationNumber}</span>}
      {takenInAt === 'ON_SITE' && <span className="quiet">{t('intake.place.ON_SITE')}</span>}
      <SupplementPanel key={intake.broughtOn} intake={intake} naming={naming} />
      {(state !== 'RETURNED' || isBack) && <IntakePages intake={intake} papers={papers} />}
      {isBack && reason && <span className="reason">{t('directive.reason', { reason })}</span>}
      {isBack && !returned && (
        <span className="quiet">{t('intake.byOther', { person: recordedByName })}</span>
      )}
      {state === 'RETURNED' && !isBack && <span className="quiet">{t('intake.again')}</span>}
      {returned && (
        <button type="button" className="button button-main" onClick={() => void open(returned)}>
          {t('intake.mend')}
        </button>
      )}
    </article>
  );
}
