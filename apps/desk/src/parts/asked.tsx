import { Skeleton } from 'antd';
import type { ReactNode } from 'react';
import type { Answer } from '../api/use-ask.js';
import { ProblemList } from './problem-list.js';

interface Props<Data> {
  answer: Answer<Data>;
  rows?: number;
  children: (data: Data) => ReactNode;
}

/** Shows an answer: a skeleton before it comes, its problems when it fails, the older one while a newer is fetched. */
export function Asked<Data>({ answer, rows = 6, children }: Props<Data>) {
  return (
    <>
      <ProblemList problems={answer.problems} again={answer.again} />
      {answer.data === undefined && answer.problems.length === 0 && <Skeleton active paragraph={{ rows }} />}
      {answer.data !== undefined && children(answer.data)}
    </>
  );
}
