import { Empty } from 'antd';
import type { ReactNode } from 'react';
import type { Pages } from '../api/use-pages.js';

/** Says why a place is empty and offers the next step. */
export const Nothing = ({ text, children }: { text: string; children?: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<span className="muted">{text}</span>}>
    {children}
  </Empty>
);

/** What a table shows without rows: nothing at all while it is not known yet whether there are any. */
export function emptyText<Data, Item>(pages: Pages<Data, Item>, text: ReactNode): { emptyText: ReactNode } {
  return { emptyText: pages.last === undefined ? <span className="muted">…</span> : text };
}
