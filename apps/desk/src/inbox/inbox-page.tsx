import { App, Button, Card, Flex, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import {
  InboxChangedDocument,
  InboxDocument,
  type InboxKind,
  SignReceiptDocument,
} from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { Nudges } from '../chasing/nudges.js';
import { NewestActivities } from '../activities/newest-activities.js';
import { Overview } from '../figures/overview.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { groupInbox, type InboxItem, placeOf } from './grouping.js';
import { InboxCounters } from './inbox-counters.js';
import { InboxRow } from './inbox-row.js';

const PAGE = 200;
const everything = {};

/** What waits for the own unit, live; J and K move, Enter opens, S signs. */
export const InboxPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { message } = App.useApp();
  const { may } = useSession();
  const pages = usePages(InboxDocument, everything, (data) => data.inbox, { size: PAGE });
  const sign = useAct(SignReceiptDocument);
  const [filter, setFilter] = useState<InboxKind | 'OVERDUE' | null>(null);
  const [focused, setFocused] = useState(0);
  useLive(InboxChangedDocument, pages.again);

  const groups = useMemo(() => {
    const kept = pages.items.filter(
      (item) => filter === null || (filter === 'OVERDUE' ? item.light === 'OVERDUE' : item.kind === filter),
    );
    return groupInbox(kept);
  }, [pages.items, filter]);
  const rows = groups.flatMap((group) => group.items);
  const current = rows[Math.min(focused, rows.length - 1)];

  const signRow = async (item: InboxItem | undefined) => {
    if (item?.kind !== 'SIGN' || !may('receipt.sign')) return;
    if (!(await sign.run({ directiveId: item.directiveId, signedOn: null }))) return;
    void message.success(t('sign.done'));
    pages.again();
  };
  useKeys({
    j: () => setFocused((at) => Math.min(at + 1, rows.length - 1)),
    ArrowDown: () => setFocused((at) => Math.min(at + 1, rows.length - 1)),
    k: () => setFocused((at) => Math.max(at - 1, 0)),
    ArrowUp: () => setFocused((at) => Math.max(at - 1, 0)),
    s: () => void signRow(current),
  });
  return (
    <PageFrame title={t('menu.inbox')} note={t('inbox.keys')}>
      <Nudges />
      <InboxCounters items={pages.items} filter={filter} onFilter={setFilter} />
      <ProblemList problems={[...pages.problems, ...sign.problems]} again={pages.again} />
      {pages.waiting && <Skeleton active paragraph={{ rows: 8 }} />}
      {!pages.waiting && rows.length === 0 && pages.problems.length === 0 && (
        <Nothing text={t(filter ? 'inbox.noneMatch' : 'inbox.done')}>
          {filter && <Button onClick={() => setFilter(null)}>{t('inbox.clear')}</Button>}
        </Nothing>
      )}
      <Flex vertical gap={16}>
        {groups.map((group) => (
          <Card
            key={group.kind}
            size="small"
            title={t('inbox.group', { kind: t(`inbox.kind.${group.kind}`), number: group.items.length })}
          >
            <ul className="inbox">
              {group.items.map((item) => (
                <InboxRow
                  key={item.id}
                  item={item}
                  current={item === current}
                  busy={sign.busy}
                  onFocus={() => setFocused(rows.indexOf(item))}
                  onOpen={() => void navigate(placeOf(item))}
                  onSign={item.kind === 'SIGN' && may('receipt.sign') ? () => void signRow(item) : undefined}
                />
              ))}
            </ul>
          </Card>
        ))}
      </Flex>
      <MoreButton pages={pages} total={pages.last?.inbox.total ?? pages.items.length} />
      {/* Below what is to be done: figures that arrive later must not move it from under the pointer. */}
      {may('figure.read') && !pages.waiting && (
        <>
          <Overview />
          <NewestActivities />
        </>
      )}
    </PageFrame>
  );
};
