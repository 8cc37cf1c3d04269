import type { ReactNode } from 'react';

export type Tone = 'good' | 'bad' | 'busy' | 'plain';

/** A state in a word; the colour only goes with it. antd's own coloured tags are too pale to read. */
export const StateTag = ({ tone, children }: { tone: Tone; children: ReactNode }) => (
  <span className={`state state-${tone}`}>{children}</span>
);
