import { parseDay } from '@fayuan/kernel';
import type { Paper } from '../paper.js';
import { PLAIN_PAPER } from '../paper.js';

/** Nothing but Chinese characters, so that each line holds exactly so many. */
const EVEN = '各县区法律援助中心要高度重视精心组织扎实开展宣传活动确保各项任务落到实处';
const even = (characters: number): string =>
  EVEN.repeat(Math.ceil(characters / EVEN.length)).slice(0, characters);

export const NOTICE: Paper = {
  ...PLAIN_PAPER,
  head: {
    form: 'document',
    copyNumber: '000001',
    urgency: '加急',
    issuers: ['长乐市法律援助中心'],
    documentNumber: '长乐法援〔2026〕12号',
  },
  title: '关于组织开展2026年法律援助宣传月活动的通知',
  addressee: '各县（区）法律援助中心',
  body: [
    { kind: 'paragraph', text: even(2000) },
    { kind: 'heading', level: 1, text: '一、活动时间' },
    { kind: 'paragraph', text: '2026年5月1日至5月31日。' },
    { kind: 'heading', level: 2, text: '（一）' + '重点工作' },
    {
      kind: 'heading',
      level: 3,
      text: '1.入村入户。',
      rest: '组织工作站人员走村入户，发放“法律援助明白卡”（每户一份），宣传《法律援助法》。',
    },
    { kind: 'paragraph', text: '（1）重点对象为农民工、残疾人、老年人、妇女和未成年人。' },
  ],
  annexes: [
    {
      title: '任务与指标表',
      body: [
        {
          kind: 'table',
          columns: [
            { share: 1, align: 'center' },
            { share: 5, align: 'left' },
            { share: 2, align: 'right' },
          ],
          head: [['序号', '任务', '目标']],
          rows: Array.from({ length: 60 }, (_, at) => [
            String(at + 1),
            '发放宣传资料',
            String((at + 1) * 1000),
          ]),
          foot: [['', '合计', '1830000']],
        },
      ],
    },
    { title: '联系表', body: [{ kind: 'paragraph', text: '联系人：张三。' }] },
  ],
  signature: { issuers: ['长乐市法律援助中心'], day: parseDay('2026-04-20'), sealed: true },
  note: '联系人：张三，电话：0591-12345678',
  imprint: {
    copies: '福州市法律援助中心，长乐市司法局，长乐市妇女联合会，长乐市总工会，长乐市残疾人联合会',
    printer: '长乐市法律援助中心办公室',
    printedOn: parseDay('2026-04-20'),
  },
};

export const LETTER_PAPER: Paper = {
  ...PLAIN_PAPER,
  head: {
    form: 'letter',
    urgency: '特急',
    issuers: ['长乐市法律援助中心'],
    documentNumber: '长乐法援函〔2026〕3号',
  },
  title: '关于商请协助开展法律援助宣传活动的函',
  addressee: '长乐市人民法院',
  body: [
    { kind: 'paragraph', text: even(900) },
    { kind: 'paragraph', text: '专此函达，请予支持。' },
  ],
  signature: { issuers: ['长乐市法律援助中心'], day: parseDay('2026-12-01'), sealed: true },
  imprint: { copies: '长乐市司法局', printer: '长乐市法律援助中心', printedOn: parseDay('2026-12-01') },
};

export const REQUEST: Paper = {
  ...PLAIN_PAPER,
  head: {
    form: 'document',
    issuers: ['长乐市法律援助中心', '长乐市妇女联合会', '长乐市总工会'],
    documentNumber: '长乐法援〔2026〕13号',
    signers: ['张三', '李四', '王小五'],
  },
  title: '关于追加宣传经费的请示',
  addressee: '福州市法律援助中心',
  body: [{ kind: 'paragraph', text: even(200) }],
  signature: {
    issuers: ['长乐市法律援助中心', '长乐市妇女联合会', '长乐市总工会'],
    day: parseDay('2026-04-20'),
    sealed: false,
  },
};
