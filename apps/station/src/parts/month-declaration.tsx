import { newKey } from '../api/id.js';
import { PeriodReportsDocument, type PeriodReportsQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { Act } from '../outbox/act.js';
import { useEntries, useWorkplace } from '../session/workplace.js';
import { useKept } from '../store/use-kept.js';
import { Message } from './message.js';

type Report = PeriodReportsQuery['periodReports'][number];

/** The declaration of this month that has not arrived yet. */
const useOpenDeclaration = (month: string) =>
  useEntries().find(
    ({ state, act }) => state !== 'delivered' && act.kind === 'DECLARE_PERIOD' && act.month === month,
  );

/** 报齐: says of a month that is over that its figures are complete, or that there was nothing (零报告). */
export function MonthDeclaration({ month }: { month: string }) {
  const reports = useKept('periods', PeriodReportsDocument, {}).data?.periodReports;
  const report = reports?.find((each) => each.month.startsWith(month));
  if (!report) return null;
  return <Declaration report={report} />;
}

/** The day a new record counts on. */
function dayOfAct(act: Act): string | undefined {
  if (act.kind === 'RECORD_ACTIVITY') return act.input.heldOn;
  return act.kind === 'RECORD_CONSULTATION' ? act.input.occurredOn : undefined;
}

function Declaration({ report }: { report: Report }) {
  const { t } = useTexts();
  const { sender } = useWorkplace();
  const open = useOpenDeclaration(report.month);
  const unsent = useEntries().some(
    ({ state, act }) => state !== 'delivered' && dayOfAct(act)?.startsWith(report.month.slice(0, 7)),
  );
  const [year = '', number = ''] = report.month.split('-');
  const isNil = report.rows === 0 && !unsent;
  const declare = () => {
    const title = t(isNil ? 'period.nilOf' : 'period.completeOf', { year, month: number });
    const act = { kind: 'DECLARE_PERIOD', month: report.month, isNil } as const;
    void sender.add({ id: newKey(), title, act }, open);
  };
  const waiting = open && open.state !== 'failed';
  return (
    <section className="card stack" aria-label={t('period.title')}>
      <div className="card-top">
        <h2>{t('period.title')}</h2>
        <span className={`state state-${report.standing === 'OPEN' ? 'waiting' : 'delivered'}`}>
          {waiting ? t(`state.${open.state}`) : standingText(report, t)}
        </span>
      </div>
      {open?.refusal && <Message tone="error">{open.refusal.message}</Message>}
      {report.standing === 'OPEN' && !waiting && (
        <>
          <p className="quiet">
            {t(isNil ? 'period.noRows' : 'period.hasRows', { rows: report.rows, due: report.dueOn })}
          </p>
          <button type="button" className="button button-main" onClick={declare}>
            {t(isNil ? 'period.declareNil' : 'period.declare')}
          </button>
        </>
      )}
    </section>
  );
}

const standingText = (report: Report, t: ReturnType<typeof useTexts>['t']): string => {
  if (report.standing === 'OPEN') return t('period.open');
  if (report.standing === 'REVISED') return `✓ ${t('period.revised')}`;
  return `✓ ${t(report.isNil ? 'period.nil' : 'period.complete')}`;
};
