import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { SatisfactionDocument, type SatisfactionQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { LazyChart } from '../parts/lazy-chart.js';
import { Nothing } from '../parts/nothing.js';

type Round = SatisfactionQuery['visitRounds'][number];
type Stratum = Round['strata'][number];

const MOST_BARS = 12;
const sum = (strata: readonly Stratum[], of: 'drawn' | 'rated'): number =>
  strata.reduce((all, stratum) => all + stratum[of], 0);

const useColumns = (): TableColumnsType<Round> => {
  const { t } = useTranslation();
  return [
    { title: t('satisfaction.round'), dataIndex: 'title' },
    {
      title: t('satisfaction.span'),
      width: 230,
      className: 'nowrap',
      render: (_value, { startsOn, endsOn }) => `${startsOn} – ${endsOn}`,
    },
    {
      title: t('satisfaction.asked'),
      width: 190,
      render: (_value, { frameSize, strata }) =>
        t('satisfaction.askedOf', {
          frame: frameSize,
          drawn: sum(strata, 'drawn'),
          rated: sum(strata, 'rated'),
        }),
    },
    {
      title: t('satisfaction.rate'),
      width: 160,
      render: (_value, { satisfaction: { percent } }) =>
        percent === null ? <span className="muted">{t('satisfaction.notRated')}</span> : `${percent}%`,
    },
    {
      title: t('satisfaction.gifts'),
      width: 140,
      render: (_value, { gifts }) => <span className={gifts > 0 ? 'bad' : ''}>{gifts}</span>,
    },
  ];
};

/** By type of case, because the rate is weighted by it. */
const Strata = ({ strata }: { strata: readonly Stratum[] }) => {
  const { t } = useTranslation();
  return (
    <Table<Stratum>
      rowKey="caseType"
      size="small"
      pagination={false}
      dataSource={strata}
      columns={[
        { title: t('satisfaction.type'), render: (_value, { caseType }) => t(`visits.types.${caseType}`) },
        {
          title: t('satisfaction.asked'),
          render: (_value, { frame, drawn, rated }) => t('satisfaction.askedOf', { frame, drawn, rated }),
        },
        {
          title: t('satisfaction.satisfied'),
          render: (_value, { satisfied, rated }) => t('satisfaction.satisfiedOf', { satisfied, rated }),
        },
      ]}
    />
  );
};

const Rounds = ({ rounds }: { rounds: readonly Round[] }) => {
  const { t } = useTranslation();
  const title = t('satisfaction.chart');
  const name = t('satisfaction.rate');
  const bars = useMemo(() => {
    const shown = rounds.slice(0, MOST_BARS);
    return {
      categories: shown.map((round) => round.title),
      series: [{ name, values: shown.map(({ satisfaction }) => satisfaction.percent ?? null) }],
    };
  }, [rounds, name]);
  return (
    <>
      <LazyChart title={title} {...bars} />
      <p className="tight muted">
        {title}。{t('satisfaction.formula')}
      </p>
      <Table<Round>
        rowKey="id"
        columns={useColumns()}
        dataSource={rounds}
        pagination={false}
        scroll={{ x: 900 }}
        expandable={{ expandedRowRender: ({ strata }) => <Strata strata={strata} /> }}
      />
    </>
  );
};

/** 满意度: the weighted rate of each round of visits, with what it is made of. */
export const SatisfactionView = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const answer = useAsk(SatisfactionDocument, {});
  return (
    <Flex vertical gap={12}>
      <Asked answer={answer}>
        {({ visitRounds }) =>
          visitRounds.some(({ satisfaction }) => satisfaction.percent !== null) ? (
            <Rounds rounds={visitRounds} />
          ) : (
            <Nothing text={t('satisfaction.none')}>
              <Button onClick={() => void navigate('/visits')}>{t('satisfaction.toVisits')}</Button>
            </Nothing>
          )
        }
      </Asked>
    </Flex>
  );
};
