import { type IndicatorSeed, members, SOURCES } from './seed.js';

const Q = SOURCES.quarterly;
const ONE_PERSON = '一人一次为一人次；一人问两个事项，为一人次、两件';
const CHANNEL = `${ONE_PERSON}；按途径归入一类，各途径之和等于咨询总计`;
const GROUP = `${ONE_PERSON}；一人可同时属于几个群体，各群体不得相加`;
const TOPIC = `${ONE_PERSON}；按所问事项归入一类`;

/** The members of one branch of law: what was asked about. */
const topics = (
  branch: string,
  cells: string,
  lines: readonly (readonly [string, string, string])[],
): IndicatorSeed[] =>
  members(
    {
      partOf: `consultations.${branch}`,
      breakdown: 'consultation_topic',
      unit: '人次',
      rule: TOPIC,
      source: `${Q}${cells}`,
    },
    lines,
  );

/** 咨询: 1 = 2+4+5+6+7, 2 ≥ 3 of the quarterly table. */
export const CONSULTATIONS: readonly IndicatorSeed[] = [
  ...members(
    {
      partOf: 'consultations',
      breakdown: 'consultation_channel',
      unit: '人次',
      rule: CHANNEL,
      source: `${Q}第2至7栏`,
    },
    [
      ['phone', '来电咨询', 'Consultations by phone'],
      ['visit', '来访咨询', 'Consultations by visit'],
      ['letter', '来信咨询', 'Consultations by letter'],
      ['online', '网络咨询', 'Online consultations'],
      ['other_channel', '其他途径咨询', 'Consultations by other ways'],
    ],
  ),
  ...members(
    {
      partOf: 'consultations.phone',
      breakdown: 'hotline',
      unit: '人次',
      rule: '来电咨询中经“12348”专线接听的，不大于来电咨询',
      source: `${Q}第3栏`,
    },
    [['hotline_12348', '12348专线来电', 'Calls to 12348']],
  ),
  ...members(
    {
      partOf: 'consultations',
      breakdown: 'consultation_group',
      unit: '人次',
      sensitive: true,
      rule: GROUP,
      source: `${Q}第8至17栏`,
    },
    [
      ['women', '咨询（女性）', 'Consultations, women'],
      ['disabled', '咨询（残疾人）', 'Consultations, disabled'],
      ['farmers', '咨询（农民）', 'Consultations, farmers'],
      ['migrant_workers', '咨询（农民工）', 'Consultations, migrant workers'],
      ['military', '咨询（军人军属）', 'Consultations, service members and families'],
      ['minors', '咨询（未成年人）', 'Consultations, minors'],
      ['elderly', '咨询（老年人）', 'Consultations, elderly'],
      ['foreigners', '咨询（外国籍人）', 'Consultations, foreigners'],
      ['poor', '咨询（一般贫困者）', 'Consultations, people in ordinary hardship'],
      ['other_groups', '咨询（其他人群）', 'Consultations, other groups'],
    ],
  ),
  ...members(
    {
      partOf: 'consultations',
      breakdown: 'consultation_branch',
      unit: '人次',
      rule: `${ONE_PERSON}；按法律部门归入一类，刑事、民事、行政、经济之和等于咨询总计`,
      source: `${Q}第18、28、38、43栏`,
    },
    [
      ['criminal', '刑事类咨询', 'Criminal consultations'],
      ['civil', '民事类咨询', 'Civil consultations'],
      ['administrative', '行政类咨询', 'Administrative consultations'],
      ['economic', '经济类咨询', 'Economic consultations'],
    ],
  ),
  ...topics('criminal', '第19至27栏', [
    ['homicide', '故意杀人咨询', 'Intentional homicide'],
    ['injury', '故意伤害咨询', 'Intentional injury'],
    ['robbery', '抢劫、抢夺咨询', 'Robbery and snatching'],
    ['rape', '强奸咨询', 'Rape'],
    ['drugs', '制造、贩卖、运输毒品咨询', 'Making, selling, carrying drugs'],
    ['theft', '盗窃咨询', 'Theft'],
    ['fraud', '诈骗咨询', 'Fraud'],
    ['bribery', '受贿、行贿咨询', 'Bribery'],
    ['traffic', '交通肇事咨询', 'Causing a traffic accident'],
  ]),
  ...topics('civil', '第29至37栏', [
    ['parents_support', '赡养费咨询', 'Support of parents'],
    ['spouse_support', '扶养费咨询', 'Support of spouse or siblings'],
    ['child_support', '抚养费咨询', 'Child support'],
    ['wages', '劳动报酬咨询', 'Wages'],
    ['bravery', '见义勇为咨询', 'Acts of bravery'],
    ['work_injury', '工伤咨询', 'Work injury'],
    ['traffic_accident', '交通事故咨询', 'Traffic accident'],
    ['medical', '医疗事故咨询', 'Medical accident'],
    ['family', '婚姻家庭咨询', 'Marriage and family'],
  ]),
  ...topics('administrative', '第39至42栏', [
    ['state_compensation', '国家赔偿咨询', 'State compensation'],
    ['social_insurance', '社会保险待遇咨询', 'Social insurance'],
    ['minimum_living', '最低生活保障咨询', 'Minimum living allowance'],
    ['relief', '抚恤金、救济金咨询', 'Pensions and relief'],
  ]),
  ...topics('economic', '第44至46栏', [
    ['lending', '民间借贷咨询', 'Private lending'],
    ['contract', '合同纠纷咨询', 'Contracts'],
    ['consumer', '消费者权益咨询', 'Consumer rights'],
  ]),
  ...topics('criminal', '第47、48栏', [
    ['local_1', '本地典型刑事咨询（一）', 'Local criminal topic 1'],
    ['local_2', '本地典型刑事咨询（二）', 'Local criminal topic 2'],
  ]),
  ...topics('civil', '第49、50栏', [
    ['local_1', '本地典型民事咨询（一）', 'Local civil topic 1'],
    ['local_2', '本地典型民事咨询（二）', 'Local civil topic 2'],
  ]),
  ...topics('administrative', '第51、52栏', [
    ['local_1', '本地典型行政咨询（一）', 'Local administrative topic 1'],
    ['local_2', '本地典型行政咨询（二）', 'Local administrative topic 2'],
  ]),
  ...topics('economic', '第53、54栏', [
    ['local_1', '本地典型经济咨询（一）', 'Local economic topic 1'],
    ['local_2', '本地典型经济咨询（二）', 'Local economic topic 2'],
  ]),
  ...members(
    {
      partOf: 'consultations',
      breakdown: 'consultation_result',
      unit: '人次',
      rule: `${ONE_PERSON}；一次咨询可有几种结果，不得相加`,
      source: `${SOURCES.annual}表十一`,
    },
    [
      ['drafted', '代拟法律文书', 'Papers drafted'],
      ['applied', '转为援助申请', 'Became an application'],
      ['accepted', '申请被受理', 'Application accepted'],
      ['referred', '转介其他机关', 'Referred elsewhere'],
    ],
  ),
];
