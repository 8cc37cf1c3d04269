import { ACT, type ClockRuleSeed, CPLI, cpl, cpli, days, FROM, hours, laa } from './clock-rule-seed.js';
import { APPLICATION, HANDLING } from './clock-rules-of-cases.js';

/** Notified defence and the agencies beside. */
const CRIMINAL: readonly ClockRuleSeed[] = [
  {
    code: 'R43a',
    validFrom: FROM.act,
    article: laa(36),
    title: ['办案机关通知指派', 'The agency notifies the centre'],
    startsWith: ['发现应当指派的情形', 'the agency finds that a lawyer is due'],
    endsWith: ['通知法律援助机构', 'the centre is notified'],
    ...days(3),
    source: ACT,
  },
  {
    code: 'R43b',
    validFrom: FROM.act,
    article: laa(36),
    title: ['收到通知后指派', 'Assign after the notice'],
    startsWith: ['收到通知', 'the notice is received'],
    endsWith: ['指派律师并通知办案机关', 'a lawyer is assigned and the agency told'],
    ...days(3),
    source: ACT,
  },
  {
    code: 'R44',
    validFrom: FROM.cpli,
    article: cpli(49),
    title: ['开庭十五日前送交通知', 'The court sends its notice 15 days before the hearing'],
    startsWith: ['开庭日', 'the day of the hearing'],
    endsWith: ['送交通知和起诉书副本', 'notice and indictment are sent'],
    ...days(15),
    before: true,
    source: CPLI,
  },
  {
    code: 'R45a',
    validFrom: FROM.cpli,
    article: cpli(50),
    title: ['拒绝指派后另行委托', 'Retain another defender after a refusal'],
    startsWith: ['准许拒绝', 'the refusal is allowed'],
    endsWith: ['另行委托辩护人', 'another defender is retained'],
    ...days(5),
    source: CPLI,
  },
  {
    code: 'R45b',
    validFrom: FROM.cpli,
    article: cpli(50),
    title: ['法院再次通知', 'The court notifies again'],
    startsWith: ['未另行委托', 'no defender was retained'],
    endsWith: ['通知法律援助机构另行指派', 'the centre is notified again'],
    ...days(3),
    source: CPLI,
  },
  {
    code: 'R46',
    validFrom: FROM.cpl,
    article: cpl(39),
    title: ['安排会见', 'Arrange the meeting'],
    startsWith: ['律师要求会见', 'the lawyer asks for it'],
    endsWith: ['安排会见', 'the meeting is arranged'],
    ...hours(48),
    source: '《中华人民共和国刑事诉讼法》',
  },
  {
    code: 'R47',
    validFrom: FROM.cpli,
    article: cpli(66),
    title: ['向法院提交代理手续', 'File the papers of the agent with the court'],
    startsWith: ['接受委托或指派', 'the mandate or assignment'],
    endsWith: ['提交委托手续', 'the papers are filed'],
    ...days(3),
    source: CPLI,
  },
];

/** The Regulation of 2003: provincial rules older than the Law are held to begin with it where their own day is unknown. */
const LOCAL_FROM = '2003-09-01';
const OLDER = '早于法律援助法；◇ 生效日未载明，按国务院条例施行日起计';
const DECIDE = APPLICATION.filter(({ code }) => code === 'R20').map(
  ({ title, startsWith, endsWith, stopReasons }) => ({ title, startsWith, endsWith, stopReasons }),
)[0];

const decideAt = (
  place: string,
  [zh, en]: readonly [string, string],
  term: Pick<ClockRuleSeed, 'unit' | 'value' | 'validTo'>,
): readonly ClockRuleSeed[] =>
  DECIDE === undefined
    ? []
    : [
        {
          ...DECIDE,
          ...term,
          code: 'R20',
          place,
          validFrom: LOCAL_FROM,
          article: [zh, en],
          source: `地方性法规（${OLDER}）`,
        },
      ];
const LAST_BEFORE_THE_ACT = '2021-12-31';

/** Local rules found. Those looser than the Law end with the day before it came into force. */
const LOCAL: readonly ClockRuleSeed[] = [
  ...decideAt('11', ['北京市法律援助条例', 'Regulation of Beijing'], { unit: 'working_day', value: 5 }),
  ...decideAt('37', ['山东省法律援助条例', 'Regulation of Shandong'], { unit: 'working_day', value: 5 }),
  ...decideAt('3301', ['杭州市法律援助条例', 'Regulation of Hangzhou'], { unit: 'working_day', value: 5 }),
  ...decideAt('33', ['浙江省法律援助条例', 'Regulation of Zhejiang'], {
    unit: 'working_day',
    value: 7,
    validTo: LAST_BEFORE_THE_ACT,
  }),
  ...decideAt('41', ['河南省法律援助条例', 'Regulation of Henan'], {
    unit: 'calendar_day',
    value: 10,
    validTo: LAST_BEFORE_THE_ACT,
  }),
  ...decideAt('31', ['上海市法律援助条例', 'Regulation of Shanghai'], {
    unit: 'working_day',
    value: 10,
    validTo: LAST_BEFORE_THE_ACT,
  }),
  {
    code: 'R33',
    place: '3301',
    validFrom: LOCAL_FROM,
    article: ['杭州市法律援助条例', 'Regulation of Hangzhou'],
    title: ['决定是否回避', 'Decide on a recusal'],
    startsWith: ['提出回避', 'the recusal is asked for'],
    endsWith: ['作出决定', 'it is decided on'],
    unit: 'working_day',
    value: 3,
    source: `地方性法规（${OLDER}）`,
  },
];

/** Every rule that carries a clock. ◇ in a source: known from secondary texts, the article itself was not seen. */
export const CLOCK_RULES: readonly ClockRuleSeed[] = [...APPLICATION, ...HANDLING, ...CRIMINAL, ...LOCAL];
