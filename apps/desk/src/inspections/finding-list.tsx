import { Flex, Skeleton } from 'antd';
import type { ReactNode } from 'react';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import {
  type FindingFilter,
  FindingsDocument,
  type FindingsQuery,
  InboxChangedDocument,
} from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { FindingCard } from './finding-card.js';
import './inspections.css';

interface Props {
  filter: FindingFilter;
  /** What is said when there are none. */
  none: string;
  onVisit?: boolean;
  /** Stands above the cards and knows the counts. */
  head?: (counts: FindingsQuery['findings']['counts']) => ReactNode;
}

/** Findings of a filter, the earliest due day first; live. */
export const FindingList = ({ filter, none, onVisit = false, head }: Props) => {
  const pages = usePages(FindingsDocument, { filter }, (data) => data.findings, { size: 30 });
  useLive(InboxChangedDocument, pages.again);
  const answer = pages.last?.findings;
  return (
    <Flex vertical gap={12}>
      {answer && head?.(answer.counts)}
      <ProblemList problems={pages.problems} again={pages.again} />
      {pages.waiting && <Skeleton active paragraph={{ rows: 6 }} />}
      {answer?.total === 0 && <Nothing text={none} />}
      {pages.items.map((finding) => (
        <FindingCard key={finding.id} finding={finding} onVisit={onVisit} onChanged={pages.again} />
      ))}
      <MoreButton pages={pages} {...(answer ? { total: answer.total } : {})} />
    </Flex>
  );
};
