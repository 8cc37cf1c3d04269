import { Card, Table, type TableColumnType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/use-pages.js';
import {
  type BulletinFieldsFragment,
  BulletinRankingDocument,
  type BulletinRankingQuery,
} from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';

type Row = BulletinRankingQuery['bulletinRanking']['items'][number];

interface Props {
  bulletinId: string;
  measure: BulletinFieldsFragment['measure'];
}

/** The frozen ranking, what it ranks by first, with the rank in the bulletin before where it ranked the same. */
export const BulletinRanking = ({ bulletinId, measure }: Props) => {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ id: bulletinId }), [bulletinId]);
  const pages = usePages(BulletinRankingDocument, variables, (data) => data.bulletinRanking);
  const share = (part: number, whole: number) =>
    t('bulletin.ofSet', { part: formatCell(part), whole: formatCell(whole) });
  const signRate: TableColumnType<Row> = {
    title: t('bulletin.signRate'),
    width: 92,
    align: 'right',
    className: 'nowrap',
    render: (_value, { signed, addressed }) => share(signed, addressed),
  };
  const reportRate: TableColumnType<Row> = {
    title: t(measure === 'REPORTED_ORIGINALLY' ? 'bulletin.reportRateOriginally' : 'bulletin.reportRate'),
    width: 104,
    align: 'right',
    className: 'nowrap',
    render: (_value, { reportedInTime, reportDecided }) =>
      reportDecided === 0 ? t('bulletin.notDue') : share(reportedInTime, reportDecided),
  };
  return (
    <Card size="small" title={t('bulletin.ranking')}>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Row>
        size="small"
        rowKey={({ unit }) => unit.id}
        loading={pages.waiting}
        dataSource={pages.items}
        pagination={false}
        scroll={{ x: 420 }}
        locale={emptyText(pages, <Nothing text={t('bulletin.noRanking')} />)}
        footer={() => <span className="muted">{t('bulletin.rankTie')}</span>}
        columns={[
          {
            title: t('bulletin.rank'),
            width: 72,
            render: (_value, { rank, previousRank }) => (
              <>
                {formatCell(rank)}
                {previousRank !== null && (
                  <div className="muted nowrap">{t('bulletin.rankBefore', { rank: previousRank })}</div>
                )}
              </>
            ),
          },
          { title: t('rows.unit'), dataIndex: ['unit', 'name'] },
          ...(measure === 'SIGNED' ? [signRate, reportRate] : [reportRate, signRate]),
        ]}
      />
      <MoreButton pages={pages} />
    </Card>
  );
};
