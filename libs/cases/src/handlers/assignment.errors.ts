import type { Day } from '@fayuan/kernel';
import { type Refusal, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';
import type { Exclusion } from './ranking.js';

export const EXCLUSION_WORDS: Readonly<Record<Exclusion, { readonly zh: string; readonly en: string }>> = {
  opposing_side: { zh: '曾为或正为对方当事人承办案件', en: 'acts or acted for the other side' },
  same_firm: { zh: '所在机构代理对方当事人', en: 'is of a firm that acts for the other side' },
  declared_conflict: { zh: '已申明需要回避', en: 'has to step aside' },
  unavailable: { zh: '当日不接受指派', en: 'takes no case on this day' },
  not_a_lawyer: {
    zh: '刑事案件应由律师承办（法律援助法第二十五条）',
    en: 'is no lawyer, and defence is a lawyer’s (art. 25)',
  },
  criminal_years: {
    zh: '刑事辩护执业不足三年，不能承办可能判处无期徒刑、死刑的案件',
    en: 'has less than 3 years of criminal defence, too few where life is at stake',
  },
  language: { zh: '不会受援人所需的语言', en: 'does not speak the language that is needed' },
};

export const alreadyAssigned = (): Refusal =>
  caseRefusal(
    'already_assigned',
    'id',
    words(
      '案件已有承办人员；如需更换，请提出更换申请',
      'Somebody handles this case already; ask for a replacement instead',
    ),
  );

export const nobodyAssigned = (): Refusal =>
  caseRefusal(
    'nobody_assigned',
    'id',
    words('案件目前没有承办人员，请先指派', 'Nobody handles this case now; assign it first'),
  );

export const cannotTakeCase = (exclusions: readonly Exclusion[]): Refusal =>
  caseRefusal(
    'cannot_take_case',
    'handlerId',
    words(
      `不能指派这名承办人员：${exclusions.map((each) => EXCLUSION_WORDS[each].zh).join('；')}。请选择其他人员`,
      `This person cannot take the case: ${exclusions.map((each) => EXCLUSION_WORDS[each].en).join('; ')}. Choose somebody else`,
    ),
  );

export const choiceReasonNeeded = (place: number): Refusal =>
  caseRefusal(
    'choice_reason_needed',
    'choiceReason',
    words(
      `您选择的是第 ${place} 位，请写明没有按顺序指派的理由`,
      `You chose number ${place}; say why not the first in the order`,
    ),
  );

export const notToYourself = (): Refusal =>
  caseRefusal(
    'not_to_yourself',
    'handlerId',
    words(
      '不能把案件指派给自己，请由其他工作人员指派',
      'You cannot assign a case to yourself; ask a colleague to do it',
    ),
  );

export const answeredAlready = (): Refusal =>
  caseRefusal(
    'answered_already',
    'id',
    words('承办人员已经答复，请刷新后查看', 'The handler has answered already; reload to see it'),
  );

export const dayNotPossible = (field: string, earliest: Day, latest: Day): Refusal =>
  caseRefusal(
    'day_not_possible',
    field,
    words(
      `日期应在 ${earliest} 至 ${latest} 之间，请核对`,
      `The day lies between ${earliest} and ${latest}; please check it`,
    ),
  );

export const reasonNeeded = (field: string, zh: string, en: string): Refusal =>
  caseRefusal('reason_needed', field, words(`请填写${zh}`, `Please give ${en}`));

export const reasonTooLong = (field: string, most: number): Refusal =>
  caseRefusal(
    'too_long',
    field,
    words(`最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten it`),
  );
