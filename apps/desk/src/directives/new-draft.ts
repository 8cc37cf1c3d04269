import type { DirectiveKind } from '../generated/graphql.js';
import { addDays } from '../parts/format.js';
import type { DirectiveDraft } from './draft.js';
import { publicityMonthDraft } from './publicity-month.js';

/** An empty notice of a kind, dated from today. */
export const newDraft = (kind: DirectiveKind, today: string): DirectiveDraft => {
  if (kind === 'PUBLICITY_MONTH') return publicityMonthDraft(today);
  const endsOn = addDays(today, kind === 'PUBLICITY_WEEK' ? 6 : 30);
  const title = kind === 'PUBLICITY_WEEK' ? '关于开展法律援助宣传周活动的通知' : '';
  return {
    ...publicityMonthDraft(today),
    kind,
    title,
    theme: '',
    startsOn: today,
    endsOn,
    reportDue: addDays(endsOn, 10),
    tasks: [],
    sections: kind === 'PUBLICITY_WEEK' ? publicityMonthDraft(today).sections : [{ heading: '', text: '' }],
  };
};
