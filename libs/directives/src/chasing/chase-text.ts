import { type Text, words } from '@fayuan/kernel';
import type { ChasedDuty, ChaseMatter } from './chase.js';

const ACT: Readonly<Record<ChasedDuty, Text>> = {
  sign: words('签收', 'sign for it'),
  report: words('上报', 'report on it'),
  sign_amendment: words('签收更改', 'sign for its amendment'),
};
const LACK: Readonly<Record<ChasedDuty, Text>> = {
  sign: words('未签收', 'not signed for'),
  report: words('未上报', 'not reported on'),
  sign_amendment: words('更改未签收', 'its amendment not signed for'),
};

/** What a nudge says, in one sentence: which notice, what is to be done, how late; and a person's own words behind it. */
export function chaseText(matter: ChaseMatter): Text {
  const said = matter.role === 'below' ? ofUnitsBelow(matter) : ofOwnDuty(matter);
  const { step, fromName, note } = matter;
  const zh = step === null ? `【${fromName}催办】${said['zh-CN']}` : said['zh-CN'];
  const en = step === null ? `[From ${fromName}] ${said.en}` : said.en;
  return words(note ? `${zh}（${note}）` : zh, note ? `${en} (${note})` : en);
}

function ofOwnDuty({ title, dutyKind, dueOn, workingDays }: ChaseMatter): Text {
  const act = ACT[dutyKind];
  if (workingDays > 0)
    return words(
      `《${title}》${dueOn} 到期，已逾期 ${workingDays} 个工作日${LACK[dutyKind]['zh-CN']}，请尽快${act['zh-CN']}`,
      `“${title}” was due on ${dueOn} and is ${workingDays} working day(s) late: please ${act.en}`,
    );
  if (workingDays === 0)
    return words(
      `《${title}》今天（${dueOn}）到期，请${act['zh-CN']}`,
      `“${title}” is due today (${dueOn}): please ${act.en}`,
    );
  return words(
    `《${title}》${dueOn} 到期，还有 ${-workingDays} 个工作日，请按时${act['zh-CN']}`,
    `“${title}” is due on ${dueOn}, in ${-workingDays} working day(s): please ${act.en}`,
  );
}

function ofUnitsBelow({ title, dutyKind, dueOn, workingDays, unitCount }: ChaseMatter): Text {
  const late = workingDays > 0;
  const zh = late ? `已逾期 ${workingDays} 个工作日` : `${dueOn} 到期，`;
  return words(
    `《${title}》所辖 ${unitCount} 个单位${zh}${LACK[dutyKind]['zh-CN']}，请督促`,
    `“${title}”: ${unitCount} unit(s) below you have ${LACK[dutyKind].en}` +
      (late ? `, ${workingDays} working day(s) late` : `, due on ${dueOn}`) +
      '; please see to it',
  );
}

/** The title of a message that gathers so many matters. */
export const messageTitle = (matters: number): Text =>
  words(`【法援】${matters} 项待办提醒`, `[Fayuan] ${matters} matter(s) to be done`);
