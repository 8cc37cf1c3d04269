import { Card, Flex } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { FiguresChangedDocument, OverviewDocument, type OverviewQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell, todayHere } from '../parts/format.js';
import { useSession } from '../session/session.js';
import { CoverageLine } from './coverage-line.js';
import { figureText } from './figure-text.js';
import { useGrowthWords } from './growth-words.js';
import { dayYearBefore, monthsOf } from './periods.js';
import { Sparkline } from './sparkline.js';
import { useIndicators } from './use-indicators.js';

const KEY_FIGURES = ['consultations', 'questions_answered', 'leaflets', 'consultation_sessions'];

/** The year so far of the own unit with all below: key figures, month by month, beside the same days a year before. */
export const Overview = () => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { all } = useIndicators();
  const today = todayHere();
  const variables = useMemo(() => {
    const from = `${today.slice(0, 4)}-01-01`;
    const indicators = KEY_FIGURES.filter((code) => all.some((each) => each.code === code));
    const query = { unitId: session.unit.id, indicators, from, to: today, campaignId: null };
    return { query, baseFrom: dayYearBefore(from), baseTo: dayYearBefore(today) };
  }, [all, session.unit.id, today]);
  const answer = useAsk(OverviewDocument, variables, { pause: all.length === 0 });
  useLive(FiguresChangedDocument, answer.again);
  return (
    <Card
      size="small"
      title={t('overview.title', { year: today.slice(0, 4) })}
      extra={<Link to="/figures">{t('overview.more')}</Link>}
    >
      <Asked answer={answer} rows={2}>
        {(data) => (
          <>
            <dl className="strip">
              {data.figures.map((figure) => (
                <KeyFigure
                  key={figure.indicator}
                  figure={figure}
                  data={data}
                  months={monthsOf(variables.query)}
                />
              ))}
            </dl>
            {data.figureComparison.unlikeUnits > 0 && (
              <p className="muted">{t('overview.unlike', { count: data.figureComparison.unlikeUnits })}</p>
            )}
          </>
        )}
      </Asked>
    </Card>
  );
};

interface KeyFigureProps {
  figure: OverviewQuery['figures'][number];
  data: OverviewQuery;
  months: string[];
}

const KeyFigure = ({ figure, data, months }: KeyFigureProps) => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  const growth = useGrowthWords();
  const { indicator } = figure;
  const compared = data.figureComparison.figures.find((each) => each.indicator === indicator);
  const isNumber = figure.state === 'NUMBER';
  const values = months.map(
    (month) =>
      data.figuresByMonth.find((each) => each.indicator === indicator && each.month === month)?.quantity ?? 0,
  );
  const title = t('overview.months', {
    name: nameOf(indicator),
    values: values.map((value) => formatCell(value)).join(t('overview.comma')),
  });
  return (
    <div className="strip-cell">
      <dt>{nameOf(indicator)}</dt>
      <dd>
        <span className="number big">{figureText(figure)}</span>
        <span className="muted">{unitOf(indicator)}</span>
      </dd>
      <dd>
        <Flex vertical gap={4}>
          {isNumber && <Sparkline title={title} values={values} />}
          {isNumber && compared && <span>{growth.sentence(compared, 'yearBefore')}</span>}
          <CoverageLine coverage={figure.coverage} />
        </Flex>
      </dd>
    </div>
  );
};
