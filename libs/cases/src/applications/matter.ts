import type { CaseType } from '../aid-case.js';
import { type Coded, ofAct } from './coded.js';

/** What aid can be asked for, with the kinds of case it may be. */
export interface Matter extends Coded {
  readonly caseTypes: readonly CaseType[];
}

const matter = (coded: Coded, ...caseTypes: CaseType[]): Matter => ({ ...coded, caseTypes });

const CIVIL_OR_ADMINISTRATIVE: readonly CaseType[] = ['civil', 'administrative'];

/** Heads of arts. 24, 29, 31 and 33 on which a person applies. */
export const MATTERS: readonly Matter[] = [
  matter(
    ofAct('state_compensation', [31, '第一项'], '请求国家赔偿', 'State compensation'),
    ...CIVIL_OR_ADMINISTRATIVE,
  ),
  matter(
    ofAct('social_benefits', [31, '第二项'], '请求社会保险待遇或者社会救助', 'Social insurance or relief'),
    ...CIVIL_OR_ADMINISTRATIVE,
  ),
  matter(
    ofAct('pension', [31, '第三项'], '请求发给抚恤金', 'Pension for the disabled or bereaved'),
    ...CIVIL_OR_ADMINISTRATIVE,
  ),
  matter(
    ofAct(
      'maintenance',
      [31, '第四项'],
      '请求给付赡养费、抚养费、扶养费',
      'Maintenance of parents, children or spouses',
    ),
    'civil',
  ),
  matter(
    ofAct('labour', [31, '第五项'], '请求确认劳动关系或者支付劳动报酬', 'Labour relation or wages'),
    'civil',
  ),
  matter(
    ofAct(
      'capacity',
      [31, '第六项'],
      '请求认定公民无民事行为能力或者限制民事行为能力',
      'Finding of no or limited capacity',
    ),
    'civil',
  ),
  matter(
    ofAct(
      'injury',
      [31, '第七项'],
      '请求工伤、交通、食品药品安全、医疗事故人身损害赔偿',
      'Damages for work, traffic, food, drug or medical accidents',
    ),
    'civil',
  ),
  matter(
    ofAct('pollution', [31, '第八项'], '请求环境污染、生态破坏损害赔偿', 'Damages for pollution'),
    'civil',
  ),
  matter(
    ofAct('other_by_law', [31, '第九项'], '法律、法规、规章规定的其他情形', 'Other cases by law'),
    ...CIVIL_OR_ADMINISTRATIVE,
  ),
  matter(
    ofAct('retrial', [33, ''], '不服生效裁判提出申诉或者申请再审', 'Petition against a final judgment'),
    'civil',
    'administrative',
    'criminal',
  ),
  matter(ofAct('defence', [24, ''], '犯罪嫌疑人、被告人申请辩护', 'Defence on application'), 'criminal'),
  matter(
    ofAct(
      'victim',
      [29, ''],
      '刑事被害人、自诉人、附带民事诉讼原告申请代理',
      'Agent for a victim or private prosecutor',
    ),
    'criminal',
  ),
];

/** Persons for whom the agency must tell the centre when they have no defender (art. 25), and those of arts. 25 and 28. */
export const NOTICE_GROUNDS: readonly Coded[] = [
  ofAct('minor', [25, '第一项'], '未成年人', 'Minor'),
  ofAct('impaired', [25, '第二项'], '视力、听力、言语残疾人', 'Person who cannot see, hear or speak'),
  ofAct(
    'limited_understanding',
    [25, '第三项'],
    '不能完全辨认自己行为的成年人',
    'Adult not fully able to understand own acts',
  ),
  ofAct('life_or_death', [25, '第四项'], '可能被判处无期徒刑、死刑的人', 'Life sentence or death possible'),
  ofAct(
    'death_review',
    [25, '第五项'],
    '申请法律援助的死刑复核案件被告人',
    'Applicant under review of a death sentence',
  ),
  ofAct('in_absentia', [25, '第六项'], '缺席审判案件的被告人', 'Tried in absentia'),
  ofAct('other_must', [25, '第七项'], '法律法规规定的其他人员', 'Others by law'),
];

/** A notice that the agency may, but need not give (art. 25 last paragraph). */
export const REQUEST_GROUNDS: readonly Coded[] = [
  ofAct(
    'ordinary_procedure',
    [25, '第二款'],
    '其他适用普通程序审理的刑事案件',
    'Other trial by ordinary procedure',
  ),
];

/** Art. 28. */
export const TREATMENT_GROUNDS: readonly Coded[] = [
  ofAct('compulsory_treatment', [28, ''], '强制医疗案件的被申请人或者被告人', 'Compulsory medical treatment'),
];
