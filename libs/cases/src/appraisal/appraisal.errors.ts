import { words } from '@fayuan/kernel';
import { qualityRefusal } from '../quality/quality.errors.js';

export const noScheme = (year: number) =>
  qualityRefusal(
    'no_appraisal_scheme',
    'year',
    words(
      `${year} 年没有可用的考核方案，请先发布考核方案`,
      `No scheme of appraisal holds for ${year}; publish one first`,
    ),
  );

export const subjectNotFound = () =>
  qualityRefusal('subject_not_found', 'subjectId', words('没有找到考核对象', 'No such subject of appraisal'));

export const ownAppraisal = (field: string) =>
  qualityRefusal(
    'own_appraisal',
    field,
    words(
      '考核对象是您本人，请由其他人员公布考核结果或者登记奖惩',
      'This appraisal is of you; somebody else must publish it or record what it led to',
    ),
  );

export const publishedAlready = () =>
  qualityRefusal(
    'published_already',
    'subjectId',
    words(
      '该年度考核结果已经公布，不能更改；之后的变化会作为差异显示',
      'This appraisal is published and stays as it is; what changes later is shown as a difference',
    ),
  );

export const nothingToJudge = () =>
  qualityRefusal(
    'nothing_to_judge',
    'subjectId',
    words('该年度没有可以计分的记录，暂不能公布考核结果', 'There is nothing to judge in that year yet'),
  );

export const yearNotBegun = () =>
  qualityRefusal('year_wrong', 'year', words('请选择本年或以前的年份', 'Choose this year or an earlier one'));
