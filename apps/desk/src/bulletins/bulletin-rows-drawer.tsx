import { Drawer, Flex, Table } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/use-pages.js';
import { useIndicators } from '../figures/use-indicators.js';
import {
  type BulletinFieldsFragment,
  BulletinFactsDocument,
  type BulletinFactsQuery,
  BulletinUnitsDocument,
  type BulletinUnitsQuery,
} from '../generated/graphql.js';
import { formatCell, momentText } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';

export type Token = BulletinFieldsFragment['tokens'][number];
type UnitRow = BulletinUnitsQuery['bulletinUnits']['items'][number];
type FactRow = BulletinFactsQuery['bulletinFacts']['items'][number];

interface Props {
  bulletinId: string;
  token: Token | null;
  onClose: () => void;
}

/** The rows a number of a bulletin is made of, as they were at its moment. */
export const BulletinRowsDrawer = ({ bulletinId, token, onClose }: Props) => (
  <Drawer
    open={token !== null}
    title={token && `${token.label}：${token.text}`}
    onClose={onClose}
    size="min(920px, 100vw)"
    destroyOnHidden
  >
    {token?.rows === 'UNITS' && <UnitRows bulletinId={bulletinId} token={token} />}
    {token?.rows === 'FACTS' && <FactRows bulletinId={bulletinId} token={token} />}
  </Drawer>
);

const useVariables = (id: string, token: string) => useMemo(() => ({ id, token }), [id, token]);

const UnitRows = ({ bulletinId, token }: { bulletinId: string; token: Token }) => {
  const { t } = useTranslation();
  const variables = useVariables(bulletinId, token.key);
  const pages = usePages(BulletinUnitsDocument, variables, (data) => data.bulletinUnits);
  const answer = pages.last?.bulletinUnits;
  const share = answer !== undefined && answer.part !== answer.total;
  return (
    <Flex vertical gap={12}>
      <ProblemList problems={pages.problems} again={pages.again} />
      {answer && (
        <p className="rows-sum" role="status">
          {t(share ? 'bulletin.unitsOf' : 'bulletin.unitsCount', {
            total: formatCell(answer.total),
            part: formatCell(answer.part),
          })}
        </p>
      )}
      <Table<UnitRow>
        size="small"
        rowKey={({ unit }) => unit.id}
        loading={pages.waiting}
        dataSource={pages.items}
        pagination={false}
        scroll={{ x: 760 }}
        locale={emptyText(pages, <Nothing text={t('rows.none')} />)}
        columns={[
          { title: t('rows.unit'), dataIndex: ['unit', 'name'] },
          ...(share
            ? [
                {
                  title: t('bulletin.state'),
                  width: 100,
                  render: (_value: unknown, { counted }: UnitRow) => (
                    <StateTag tone={counted ? 'good' : 'bad'}>
                      {t(counted ? 'bulletin.counted' : 'bulletin.missing')}
                    </StateTag>
                  ),
                },
              ]
            : []),
          { title: t('bulletin.signDue'), dataIndex: 'signDue', width: 110, className: 'nowrap' },
          {
            title: t('directive.signedOn'),
            width: 130,
            render: (_value, { signedOn, signedBy }) =>
              signedOn ? (
                <>
                  <span className="nowrap">{signedOn}</span>
                  <div className="muted">{signedBy}</div>
                </>
              ) : (
                t('directive.notSigned')
              ),
          },
          {
            title: t('bulletin.reportDue'),
            width: 110,
            className: 'nowrap',
            render: (_value, { reportDue }) => reportDue ?? t('bulletin.noReportAsked'),
          },
          {
            title: t('bulletin.reportedOn'),
            width: 110,
            className: 'nowrap',
            render: (_value, { reportDue, reportedOn }) =>
              reportedOn ?? (reportDue ? t('bulletin.notReported') : formatCell(null, 'notApplicable')),
          },
        ]}
      />
      <MoreButton pages={pages} {...(answer ? { total: answer.total } : {})} />
    </Flex>
  );
};

const FactRows = ({ bulletinId, token }: { bulletinId: string; token: Token }) => {
  const { t } = useTranslation();
  const { unitOf } = useIndicators();
  const variables = useVariables(bulletinId, token.key);
  const pages = usePages(BulletinFactsDocument, variables, (data) => data.bulletinFacts);
  const answer = pages.last?.bulletinFacts;
  const indicator = pages.items[0]?.indicator;
  return (
    <Flex vertical gap={12}>
      <ProblemList problems={pages.problems} again={pages.again} />
      {answer && (
        <p className="rows-sum" role="status">
          {t('rows.sum', {
            sum: formatCell(answer.sum),
            unit: indicator ? unitOf(indicator) : '',
            total: formatCell(answer.total),
          })}
        </p>
      )}
      <Table<FactRow>
        size="small"
        rowKey="id"
        loading={pages.waiting}
        dataSource={pages.items}
        pagination={false}
        scroll={{ x: 720 }}
        locale={emptyText(pages, <Nothing text={t('rows.none')} />)}
        columns={[
          { title: t('rows.day'), dataIndex: 'occurredOn', width: 110, className: 'nowrap' },
          { title: t('rows.unit'), dataIndex: ['unit', 'name'], width: 180 },
          {
            title: t('rows.source'),
            render: (_value, row) => (
              <>
                {row.sourceTitle}
                {row.reversesId && <StateTag tone="bad">{t('rows.reversal')}</StateTag>}
                {row.reason && <div className="muted">{row.reason}</div>}
              </>
            ),
          },
          {
            title: t('rows.quantity'),
            width: 110,
            align: 'right',
            render: (_value, row) => formatCell(row.quantity),
          },
          {
            title: t('rows.entered'),
            width: 160,
            render: (_value, row) => (
              <>
                {row.recordedBy}
                <div className="muted nowrap">{momentText(row.recordedAt)}</div>
              </>
            ),
          },
        ]}
      />
      <MoreButton pages={pages} {...(answer ? { total: answer.total } : {})} />
    </Flex>
  );
};
