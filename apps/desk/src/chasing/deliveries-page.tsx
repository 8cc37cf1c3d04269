import { App, Button, Flex, Segmented, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import {
  DeliveriesDocument,
  type DeliveriesQuery,
  type DeliveryState,
  InboxChangedDocument,
  RetryDeliveryDocument,
} from '../generated/graphql.js';
import { momentText } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';

type Delivery = DeliveriesQuery['deliveries']['items'][number];

const states: readonly DeliveryState[] = ['WAITING', 'SENT', 'FAILED', 'DROPPED'];
const tones = { WAITING: 'busy', SENT: 'good', FAILED: 'bad', DROPPED: 'plain' } as const;

/** Who was told, when, by which channel, with what success; what failed for good is taken up again here. */
export const DeliveriesPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [state, setState] = useState<DeliveryState | null>(null);
  const variables = useMemo(() => ({ state }), [state]);
  const pages = usePages(DeliveriesDocument, variables, ({ deliveries }) => deliveries);
  const retry = useAct(RetryDeliveryDocument);
  useLive(InboxChangedDocument, pages.again);
  const again = async (id: string) => {
    if (!(await retry.run({ id }))) return;
    void message.success(t('deliveries.retried'));
    pages.again();
  };
  return (
    <PageFrame title={t('menu.deliveries')} note={t('deliveries.note')}>
      <Flex gap={12} wrap>
        <Segmented
          aria-label={t('deliveries.filter')}
          value={state ?? 'ALL'}
          onChange={(chosen) => setState(chosen === 'ALL' ? null : (chosen as DeliveryState))}
          options={[
            { value: 'ALL', label: t('deliveries.all') },
            ...states.map((each) => ({ value: each, label: t(`deliveries.state.${each}`) })),
          ]}
        />
        <Button onClick={pages.again} loading={pages.fetching}>
          {t('action.refresh')}
        </Button>
      </Flex>
      <ProblemList problems={[...pages.problems, ...retry.problems]} again={pages.again} />
      <Table<Delivery>
        size="small"
        rowKey="id"
        loading={pages.waiting}
        pagination={false}
        dataSource={pages.items}
        locale={emptyText(pages, <Nothing text={t(state ? 'deliveries.noneMatch' : 'deliveries.none')} />)}
        columns={[
          { title: t('deliveries.unit'), render: (_value, { unit }) => unit.name },
          { title: t('deliveries.day'), dataIndex: 'day', width: 110, className: 'nowrap' },
          { title: t('deliveries.matters'), dataIndex: 'matterCount', width: 80, align: 'right' },
          {
            title: t('deliveries.channel'),
            width: 110,
            render: (_value, { channel }) => t(`deliveries.by.${channel}`),
          },
          {
            title: t('deliveries.stateTitle'),
            width: 220,
            render: (_value, each) => (
              <>
                <StateTag tone={tones[each.state]}>{t(`deliveries.state.${each.state}`)}</StateTag>
                {each.failure && (
                  <div className="muted">
                    {t('deliveries.failure', { attempts: each.attempts, name: each.failure })}
                  </div>
                )}
              </>
            ),
          },
          {
            title: t('deliveries.time'),
            width: 150,
            className: 'nowrap',
            render: (_value, each) => momentText(each.settledAt ?? each.createdAt),
          },
          {
            width: 110,
            render: (_value, each) =>
              each.state === 'FAILED' && (
                <Button size="small" loading={retry.busy} onClick={() => void again(each.id)}>
                  {t('deliveries.retry')}
                </Button>
              ),
          },
        ]}
      />
      <MoreButton pages={pages} />
    </PageFrame>
  );
};
