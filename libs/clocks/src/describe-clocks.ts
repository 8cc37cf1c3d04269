import { addWorkingDays, workingCalendar } from '@fayuan/calendar';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type Day, type Text, words } from '@fayuan/kernel';
import type { MessageContent } from '@fayuan/notify';
import { LAPSES } from './lapsing.js';

/** Clocks of one rule that press alike. */
export interface PressingClocks {
  readonly title: Text;
  readonly article: Text;
  readonly isOverdue: boolean;
  readonly count: number;
  /** The first day on which one of them ends or ended. */
  readonly firstDue: Day;
}

/** One sentence of a reminder: what is to be done by which article, how many matters, by when. */
export function clockText({ title, article, isOverdue, count, firstDue }: PressingClocks): Text {
  const [zh, en] = [`${title['zh-CN']}（${article['zh-CN']}）`, `${title.en} (${article.en})`];
  return isOverdue
    ? words(
        `${zh}：${count} 件已超期，最早 ${firstDue} 到期，请立即办理`,
        `${en}: ${count} overdue, the first since ${firstDue}; act at once`,
      )
    : words(
        `${zh}：${count} 件即将到期，最早 ${firstDue} 到期，请按时办理`,
        `${en}: ${count} due soon, the first on ${firstDue}; act in time`,
      );
}

/** What a unit's message says of its clocks at the moment it is sent: overdue ones first; null when none presses. */
export async function describeClocks(tx: Tx): Promise<MessageContent | null> {
  const day = today(tx.ctx);
  const until = addWorkingDays(day, 1, await workingCalendar(tx, day, day));
  const groups = await tx.rows<PressingClocks>(
    `select jsonb_build_object('zh-CN', c.title_zh, 'en', c.title_en) as title,
       jsonb_build_object('zh-CN', c.article_zh, 'en', c.article_en) as article,
       coalesce(c.due_at < $4, c.due_on < $3) as "isOverdue", count(*)::int as count, min(c.due_on) as "firstDue"
     from clock c
     where c.partition_id = $1 and c.tenant_id = $2 and c.state = 'running' and c.due_on <= $5 and not (${LAPSES} and c.due_on < $3)
     group by c.code, c.title_zh, c.title_en, c.article_zh, c.article_en, coalesce(c.due_at < $4, c.due_on < $3)
     order by "isOverdue" desc, c.code`,
    [tx.scope.partitionId, tx.scope.tenantId, day, tx.now, until],
  );
  if (groups.length === 0) return null;
  return {
    title: words(`【法援】${groups.length} 项期限提醒`, `[Fayuan] ${groups.length} deadline(s)`),
    lines: groups.map(clockText),
  };
}
