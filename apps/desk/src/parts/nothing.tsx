import { Empty } from 'antd';
import type { ReactNode } from 'react';

/** Says why a place is empty and offers the next step. */
export const Nothing = ({ text, children }: { text: string; children?: ReactNode }) => (
  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={<span className="muted">{text}</span>}>
    {children}
  </Empty>
);
