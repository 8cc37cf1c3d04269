import { words } from '@fayuan/kernel';
import type { Describe } from './channel.js';

/** One message of the day for the matters of several rooms: all their lines in the order given; null when none has any. */
export const describeTogether =
  (...rooms: readonly Describe[]): Describe =>
  async (tx, messageId) => {
    const contents = [];
    for (const describe of rooms) {
      const content = await describe(tx, messageId);
      if (content) contents.push(content);
    }
    const [first] = contents;
    if (!first || contents.length === 1) return first ?? null;
    const lines = contents.flatMap((content) => content.lines);
    return {
      title: words(`【法援】${lines.length} 项待办提醒`, `[Fayuan] ${lines.length} matter(s) to be done`),
      lines,
    };
  };
