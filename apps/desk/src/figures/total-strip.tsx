import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { type FigureQuery, FiguresChangedDocument, FiguresDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { CoverageLine } from './coverage-line.js';
import { FigureButton } from './figure-button.js';
import { figureText } from './figure-text.js';
import { GrowthLine, UnlikeLine, useComparison } from './growth-line.js';
import { basesFor } from './periods.js';
import { BASES } from './statistics-choice.js';
import { useIndicators } from './use-indicators.js';

interface Props {
  query: FigureQuery;
  unitName: string;
  onOpen: (indicator: string) => void;
}

/** The totals of the unit with all below, each beside those of the year before and of the span before. */
export const TotalStrip = ({ query, unitName, onOpen }: Props) => {
  const { t } = useTranslation();
  const { nameOf, unitOf, summed } = useIndicators();
  const total = useAsk(FiguresDocument, { query });
  useLive(FiguresChangedDocument, total.again);
  const bases = basesFor(query, todayHere());
  const yearBefore = useComparison(query, bases?.yearBefore);
  const previous = useComparison(query, bases?.previous);
  const comparisons = { yearBefore, previous };
  // The year before a year is also the span before it: it is said once.
  const isSame = bases?.yearBefore.from === bases?.previous.from;
  const told = isSame ? (['yearBefore'] as const) : BASES;
  return (
    <Asked answer={total} rows={2}>
      {({ figures }) => (
        <>
          <dl className="strip" aria-label={t('figure.total', { unit: unitName })}>
            {figures.map(({ indicator, state, quantity, coverage }) => (
              <div key={indicator} className="strip-cell">
                <dt>{nameOf(indicator)}</dt>
                <dd>
                  <FigureButton
                    className="number big"
                    text={figureText({ state, quantity })}
                    onOpen={summed([indicator]).length > 0 ? () => onOpen(indicator) : null}
                  />
                  <span className="muted">{unitOf(indicator)}</span>
                </dd>
                {told.map((base) => (
                  <dd key={base}>
                    {state === 'NUMBER' && (
                      <GrowthLine comparison={comparisons[base]} indicator={indicator} base={base} />
                    )}
                  </dd>
                ))}
                <dd>
                  <CoverageLine coverage={coverage} />
                </dd>
              </div>
            ))}
          </dl>
          {told.map((base) => (
            <UnlikeLine key={base} comparison={comparisons[base]} base={base} />
          ))}
          {bases?.isRunning && <p className="muted">{t('statistics.running')}</p>}
        </>
      )}
    </Asked>
  );
};
