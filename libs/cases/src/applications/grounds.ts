import { type Coded, inPractice, ofAct } from './coded.js';

/** No means condition at all (art. 32). */
export const NO_MEANS_GROUNDS: readonly Coded[] = [
  ofAct(
    'heroes',
    [32, '第一项'],
    '英雄烈士近亲属为维护英雄烈士的人格权益',
    'Near relatives of heroes and martyrs, for their honour',
  ),
  ofAct('brave_act', [32, '第二项'], '因见义勇为行为主张相关民事权益', 'Rights after an act of bravery'),
  ofAct(
    'acquitted',
    [32, '第三项'],
    '再审改判无罪请求国家赔偿',
    'Acquitted on retrial, claiming compensation',
  ),
  ofAct(
    'abused',
    [32, '第四项'],
    '遭受虐待、遗弃或者家庭暴力的受害人主张相关权益',
    'Victim of abuse, abandonment or domestic violence',
  ),
  ofAct('other_no_means', [32, '第五项'], '法律、法规、规章规定的其他情形', 'Others by law'),
];

/** There is a means condition, and it is taken as met; the quality is shown by papers (art. 42). */
export const NOT_VERIFIED_GROUNDS: readonly Coded[] = [
  ofAct(
    'no_income',
    [42, '第一项'],
    '无固定生活来源的未成年人、老年人、残疾人等特定群体',
    'Minor, elderly or disabled without fixed income',
  ),
  ofAct(
    'on_relief',
    [42, '第二项'],
    '社会救助、司法救助或者优抚对象',
    'Recipient of social or judicial relief',
  ),
  ofAct(
    'migrant_wages',
    [42, '第三项'],
    '申请支付劳动报酬或者工伤赔偿的进城务工人员',
    'Migrant worker claiming wages or work-injury damages',
  ),
  ofAct('other_not_verified', [42, '第四项'], '法律、法规、规章规定的其他人员', 'Others by law'),
];

/** Aid first, papers later (art. 44). */
export const URGENT_GROUNDS: readonly Coded[] = [
  ofAct(
    'limitation',
    [44, '第一项'],
    '距法定时效或者期限届满不足七日',
    'Limitation period ends in less than seven days',
  ),
  ofAct(
    'preservation',
    [44, '第二项'],
    '需要立即申请财产保全、证据保全或者先予执行',
    'Preservation or advance enforcement is needed at once',
  ),
  ofAct('other_urgent', [44, '第三项'], '法律、法规、规章规定的其他情形', 'Others by law'),
];

/** Why aid is refused; the words of the decision begin with these. */
export const REFUSAL_REASONS: readonly Coded[] = [
  ofAct('out_of_scope', [31, ''], '申请事项不属于法律援助范围', 'The matter is not one aid is given for'),
  ofAct('means_not_met', [34, ''], '经济困难状况不符合受理地标准', 'The means condition is not met'),
  ofAct(
    'not_competent',
    [38, ''],
    '不属于本机构受理，申请人不同意移送',
    'Not for this centre, and the applicant does not want it passed on',
  ),
  inPractice('no_case', '没有具体的请求和事实依据', 'No definite claim or facts'),
  inPractice('already_aided', '同一事项已经获得法律援助', 'The same matter is already aided'),
  ofAct('own_lawyer', [48, '第六项'], '已自行委托律师或者其他代理人', 'A lawyer was retained'),
  inPractice('other', '其他', 'Other'),
];
