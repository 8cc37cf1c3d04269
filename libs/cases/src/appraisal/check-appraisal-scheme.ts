import { words } from '@fayuan/kernel';
import { neededText } from '../quality/checked-text.js';
import { qualityRefusal } from '../quality/quality.errors.js';
import { type AppraisalSchemeInput, AREA_OF, type Criterion, CRITERION_AREAS } from './appraisal.js';

const wrong = (code: string, field: string, zh: string, en: string) =>
  qualityRefusal(code, field, words(zh, en));

function checkCriterion(criterion: Criterion, at: number, all: readonly Criterion[]): Criterion {
  const field = `criteria.${at}`;
  const title = neededText(`${field}.title`, criterion.title, ['考核项目名称', 'a title'], 60);
  const { measure, weight } = criterion;
  if (all.findIndex((each) => each.measure === measure) !== at)
    throw wrong('measure_twice', `${field}.measure`, '同一考核内容只能列一次', 'A measure is listed twice');
  if (!Number.isInteger(weight) || weight < 1)
    throw wrong('weight_wrong', `${field}.weight`, '权重应为正整数', 'A weight is a whole number above zero');
  const target = measure === 'cases_closed' ? (criterion.target ?? 0) : null;
  if (target !== null && !(Number.isInteger(target) && target >= 1 && target <= 100_000))
    throw wrong(
      'target_wrong',
      `${field}.target`,
      '请填写办案数量目标（正整数）',
      'Enter how many cases give full points',
    );
  const deduction = measure === 'complaints' ? (criterion.deduction ?? 0) : null;
  if (deduction !== null && !(deduction > 0 && deduction <= weight))
    throw wrong(
      'deduction_wrong',
      `${field}.deduction`,
      '请填写每件投诉扣分，不超过该项权重',
      'Enter the points taken off for each complaint, at most the weight',
    );
  return { measure, title, weight, target, deduction };
}

/**
 * A scheme that may be published: number, quality and attitude all count (目标考核制), and the weights total 100.
 * @throws Refusal naming the field that is wrong
 */
export function checkAppraisalScheme(input: AppraisalSchemeInput): AppraisalSchemeInput {
  const title = neededText('title', input.title, ['方案名称', 'a title'], 60);
  if (!Number.isInteger(input.fromYear) || input.fromYear < 2000 || input.fromYear > 2100)
    throw wrong('year_wrong', 'fromYear', '请填写起用年份', 'Enter the first year it holds for');
  const criteria = input.criteria.map(checkCriterion);
  const sum = criteria.reduce((all, { weight }) => all + weight, 0);
  if (sum !== 100)
    throw wrong(
      'weights_total',
      'criteria',
      `权重合计应为 100，现为 ${sum}`,
      `The weights must total 100; they total ${sum}`,
    );
  const absent = CRITERION_AREAS.find((area) => criteria.every(({ measure }) => AREA_OF[measure] !== area));
  if (absent !== undefined)
    throw wrong(
      'area_absent',
      'criteria',
      '办案数量、工作质量、服务态度都应列入考核',
      'Number, quality and attitude must all be appraised',
    );
  if (input.subjectKind === 'unit' && criteria.some(({ measure }) => measure === 'opinions'))
    throw wrong(
      'measure_not_of_units',
      'criteria',
      '下级单位的法官评价不上报，不能作为对单位的考核内容',
      'Opinions of judges stay with each unit and cannot appraise units',
    );
  return { subjectKind: input.subjectKind, fromYear: input.fromYear, title, criteria };
}
