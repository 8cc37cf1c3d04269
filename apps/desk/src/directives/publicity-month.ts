import { addDays } from '../parts/format.js';
import { type DirectiveDraft, emptyTask, type TaskDraft } from './draft.js';
import { everyone } from './recipients.js';

/** Official texts are Chinese in every language of the desk. */
const sections = [
  { heading: '活动主题', text: '法律援助在身边，公平正义零距离。' },
  { heading: '活动时间', text: '各单位结合实际，在活动期间集中开展，并做好日常宣传的衔接。' },
  {
    heading: '活动内容',
    text: '（一）在城区广场、集镇圩日开展现场法律咨询活动，当场受理符合条件的法律援助申请。\n（二）出版法律援助专题宣传栏，悬挂宣传标语，发放宣传资料，有条件的地方组织宣传车巡回宣传。\n（三）利用各类会议以会代训，培训法律援助联络员。\n（四）借助报刊、广播、电视和新媒体报道活动情况。',
  },
  {
    heading: '工作要求',
    text: '各单位要高度重视，加强领导，明确专人负责；活动开展后及时在系统中登记并上传照片，做到一次录入、据实填报。',
  },
  { heading: '材料报送', text: '请于报送时限前完成任务填报，并上报活动总结。' },
];

const tasks: Pick<TaskDraft, 'title' | 'indicator' | 'target'>[] = [
  { title: '举办现场咨询活动', indicator: 'consultation_sessions', target: 12 },
  { title: '发放宣传资料', indicator: 'leaflets', target: 5000 },
  { title: '悬挂宣传标语', indicator: 'banners', target: 30 },
  { title: '出版法律援助专题宣传栏', indicator: 'notice_board_issues', target: 180 },
  { title: '培训联络员', indicator: 'training_people', target: 50 },
];

const REPORT_DAYS = 15;

/** The next May that has not ended yet: the month of the campaign. */
const campaignYear = (today: string): number =>
  Number(today.slice(0, 4)) + (today.slice(5) > '05-31' ? 1 : 0);

/** A notice of the publicity month with its usual five sections and tasks, dated for the next campaign. */
export const publicityMonthDraft = (today: string): DirectiveDraft => {
  const year = campaignYear(today);
  const endsOn = `${year}-05-31`;
  return {
    kind: 'PUBLICITY_MONTH',
    documentKind: 'NOTICE',
    urgency: null,
    title: `关于开展${year}年法律援助宣传月活动的通知`,
    theme: '法律援助在身边，公平正义零距离',
    objective: '',
    sections: sections.map((section) => ({ ...section })),
    startsOn: `${year}-05-01`,
    endsOn,
    reportDue: addDays(endsOn, REPORT_DAYS),
    tasks: tasks.map((task) => ({ ...emptyTask(endsOn), ...task })),
    recipients: everyone(),
    addressee: '',
    copiedTo: '',
    mergedCampaignId: null,
    retrospective: false,
    supersedesId: null,
  };
};
