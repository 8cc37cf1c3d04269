import type { ReactNode } from 'react';

const MARKS = { info: 'ℹ', good: '✓', warning: '▲', error: '✕' };

/** A notice that stays until its cause is gone; the tone is told by mark and colour. */
export function Message({ tone, children }: { tone: keyof typeof MARKS; children: ReactNode }) {
  return (
    <div className={`message message-${tone}`} role={tone === 'error' ? 'alert' : 'status'}>
      <span className="mark" aria-hidden="true">
        {MARKS[tone]}
      </span>
      <div>{children}</div>
    </div>
  );
}
