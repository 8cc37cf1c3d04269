import { type IndicatorSeed, members, SOURCES } from './seed.js';

const ONE_CASE =
  '一名申请人、一个事项为一件；多名申请人的请求不可分的为一件；同类且可分的（如多名劳动者讨薪）按申请人数计';
const BY_TYPE = `${ONE_CASE}；按案件性质归入一类，各类之和等于总数`;
const BY_GROUP = '受援人属于该群体的案件；一案可同时属于几个群体，各群体不得相加，每一项不大于总数';

/** 案件. */
export const CASES: readonly IndicatorSeed[] = [
  {
    code: 'cases',
    name: '办理法律援助案件',
    nameEn: 'Legal aid cases',
    unit: '件',
    rule: ONE_CASE,
    source: `${SOURCES.monthly}第2栏`,
  },
  ...members({ partOf: 'cases', breakdown: 'case_type', unit: '件', rule: BY_TYPE, source: SOURCES.annual }, [
    ['civil', '民事案件', 'Civil cases'],
    ['criminal', '刑事案件', 'Criminal cases'],
    ['administrative', '行政案件', 'Administrative cases'],
  ]),
  ...members(
    {
      partOf: 'cases.criminal',
      breakdown: 'criminal_basis',
      unit: '件',
      rule: `${ONE_CASE}；按来源归入一类，各类之和等于刑事案件`,
      source: `${SOURCES.monthly}第3至6栏`,
    },
    [
      ['applied', '刑事案件（申请类）', 'Criminal, on application'],
      [
        'notified',
        '刑事案件（通知类）',
        'Criminal, by notice',
        '办案机关依法律援助法第二十五条通知指派的案件',
      ],
      ['requested', '刑事案件（商请类）', 'Criminal, at the agency’s request'],
      [
        'compulsory_treatment',
        '强制医疗案件',
        'Compulsory medical treatment',
        '依法律援助法第二十八条指派的案件',
      ],
    ],
  ),
  ...members(
    {
      partOf: 'cases',
      breakdown: 'case_form',
      unit: '件',
      rule: ONE_CASE,
      source: `${SOURCES.monthly}第8至13栏`,
    },
    [
      ['civil_suit', '民事诉讼案件', 'Civil suits'],
      ['administrative_suit', '行政诉讼案件', 'Administrative suits'],
      ['petition', '申诉案件', 'Petitions for retrial'],
      ['notary', '公证援助案件', 'Notarial aid'],
      ['forensic', '司法鉴定援助案件', 'Forensic aid'],
      ['other_non_litigation', '其他非诉讼案件', 'Other non-litigation'],
    ],
  ),
  ...members(
    {
      partOf: 'cases',
      breakdown: 'recipient_group',
      unit: '件',
      sensitive: true,
      rule: BY_GROUP,
      source: SOURCES.half,
    },
    [
      ['women', '妇女案件', 'Cases of women', `妇女指成年女性；${BY_GROUP}`],
      ['elderly', '老年人案件', 'Cases of elderly people'],
      ['minors', '未成年人案件', 'Cases of minors'],
      ['disabled', '残疾人案件', 'Cases of disabled people'],
      ['migrant_workers', '农民工案件', 'Cases of migrant workers', `按户籍地和主要收入认定；${BY_GROUP}`],
      ['military', '军人军属案件', 'Cases of service members and families'],
    ],
  ),
  {
    code: 'cases_closed',
    name: '结案',
    nameEn: 'Cases closed',
    unit: '件',
    rule: '结案日期按办理程序规定第四十条的阶段认定，落在本期的案件',
    source: `${SOURCES.annual}表八`,
  },
  {
    code: 'cases_open',
    name: '未结案件',
    nameEn: 'Cases open',
    unit: '件',
    kind: 'stock',
    rule: '期末已受理、未结案的案件；受理记增，结案或终止记减',
    source: `${SOURCES.annual}表八`,
  },
  {
    code: 'applications',
    name: '申请',
    nameEn: 'Applications',
    unit: '件',
    rule: '本期收到的法律援助申请，不含补正后重复登记的',
    source: `${SOURCES.annual}表六`,
  },
  {
    code: 'applications_refused',
    name: '不予援助',
    nameEn: 'Applications refused',
    unit: '件',
    rule: '作出不予法律援助决定的申请（法律援助法第四十三条）',
    source: SOURCES.law,
  },
  {
    code: 'money_recovered',
    name: '挽回经济损失或取得利益',
    nameEn: 'Money recovered or gained',
    unit: '万元',
    rule: '结案案件中受援人实际挽回的损失或取得的利益',
    source: `${SOURCES.monthly}第14栏`,
  },
  {
    code: 'duty_lawyer_helps',
    name: '值班律师法律帮助',
    nameEn: 'Duty-lawyer help',
    unit: '件',
    rule: '值班律师依法律援助法第三十条提供的法律帮助，与案件分开统计，不计入办案总数',
    source: SOURCES.law,
  },
  ...members(
    {
      partOf: 'duty_lawyer_helps',
      breakdown: 'duty_lawyer_help',
      unit: '件',
      rule: '一次法律帮助归入一类',
      source: SOURCES.annual,
    },
    [
      ['advice', '法律咨询帮助', 'Advice'],
      ['plea', '认罪认罚见证', 'Presence at a plea statement'],
      ['procedure', '程序选择和强制措施意见', 'Procedure and coercive measures'],
      ['other', '其他法律帮助', 'Other help'],
    ],
  ),
];

const GROUP_OF_PERSONS = '属于该群体的受援人；同一人在所选期间只计一次，可同时属于几个群体，各群体不得相加';

/** 受援人: persons are counted once, person-times as often as they come. */
export const RECIPIENTS: readonly IndicatorSeed[] = [
  {
    code: 'recipients',
    name: '受援人',
    nameEn: 'Recipients',
    unit: '人',
    kind: 'distinct',
    rule: '所选单位和期间内得到援助的人，同一人只计一次，不能由下级或分期相加得出',
    source: `${SOURCES.monthly}第15栏`,
  },
  ...members(
    {
      partOf: 'recipients',
      breakdown: 'recipient_group',
      unit: '人',
      kind: 'distinct',
      sensitive: true,
      rule: GROUP_OF_PERSONS,
      source: `${SOURCES.monthly}第16至24栏`,
    },
    [
      ['women', '受援人（女性）', 'Recipients, women', `妇女指成年女性；${GROUP_OF_PERSONS}`],
      ['disabled', '受援人（残疾人）', 'Recipients, disabled'],
      ['farmers', '受援人（农民）', 'Recipients, farmers', `按户籍地和主要收入认定；${GROUP_OF_PERSONS}`],
      ['migrant_workers', '受援人（农民工）', 'Recipients, migrant workers'],
      ['minors', '受援人（未成年人）', 'Recipients, minors'],
      ['elderly', '受援人（老年人）', 'Recipients, elderly'],
      ['minorities', '受援人（少数民族）', 'Recipients, ethnic minorities'],
      ['military', '受援人（军人军属）', 'Recipients, service members and families'],
      ['foreigners', '受援人（外国籍或无国籍人）', 'Recipients, foreign or stateless'],
    ],
  ),
  {
    code: 'recipient_times',
    name: '受援人次',
    nameEn: 'Recipient person-times',
    unit: '人次',
    rule: '一案一名受援人为一人次；同一人在几件案件中受援的按案件计',
    source: `${SOURCES.annual}表九`,
  },
  ...members(
    {
      partOf: 'recipient_times',
      breakdown: 'recipient_case_type',
      unit: '人次',
      rule: '按案件性质归入一类',
      source: `${SOURCES.annual}表九`,
    },
    [
      ['criminal', '刑事案件受援人次', 'Criminal recipient person-times'],
      ['civil', '民事案件受援人次', 'Civil recipient person-times'],
      ['administrative', '行政案件受援人次', 'Administrative recipient person-times'],
    ],
  ),
];
