import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

/** A refusal about visits, opinions, reviews and complaints; `field` names the input it is about. */
export const qualityRefusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `quality.${code}`, text, ...(field === undefined ? {} : { field }) });

/** One that does not exist and one of another unit answer alike. */
export const notFound = (field = 'id'): Refusal =>
  qualityRefusal('not_found', field, words('没有找到这条记录', 'No such record'));

export const changedMeanwhile = (version: number): Refusal =>
  qualityRefusal(
    'changed',
    'version',
    words(
      `这条记录已被他人修改（现为第 ${version} 版）。您填写的内容没有丢失，请刷新核对后重新提交`,
      `Someone else changed this record meanwhile (it is at version ${version}). What you entered is not lost; reload and submit again`,
    ),
  );

export const textMissing = (field: string, zh: string, en: string): Refusal =>
  qualityRefusal('text_missing', field, words(`请填写${zh}`, `Enter ${en}`));

export const textTooLong = (field: string, most: number): Refusal =>
  qualityRefusal(
    'text_too_long',
    field,
    words(`不能超过 ${most} 个字，请删减`, `At most ${most} characters; please shorten`),
  );

export const dayOutside = (field: string, from: Day, to: Day): Refusal =>
  qualityRefusal(
    'day_outside',
    field,
    words(`日期应在 ${from} 至 ${to} 之间`, `The day must be between ${from} and ${to}`),
  );

export const periodReversed = (): Refusal =>
  qualityRefusal(
    'period_reversed',
    'endsOn',
    words('结束日期不能早于开始日期', 'The end comes before the start'),
  );

export const noCasesClosed = (): Refusal =>
  qualityRefusal(
    'no_cases_closed',
    'startsOn',
    words(
      '这段时间没有尚未列入回访的已结案件，请改选结案时间',
      'No case closed in that time is still to be visited; choose another period',
    ),
  );

export const noFilesToReview = (): Refusal =>
  qualityRefusal(
    'no_files',
    'startsOn',
    words(
      '这段时间没有尚未评查的已结案件，请改选结案时间',
      'No file of a case closed in that time is still to be reviewed; choose another period',
    ),
  );

export const sampleSizeWrong = (): Refusal =>
  qualityRefusal(
    'sample_size_wrong',
    'sampleSize',
    words('抽取件数应为 1 至 5000 的整数', 'Draw a whole number of cases from 1 to 5,000'),
  );

/** Who handled, decided or closed a case does not judge it (R33). */
export const ownWork = (field: string): Refusal =>
  qualityRefusal(
    'own_work',
    field,
    words(
      '您参与办理、审批或者结案过这件案件，请由其他人员进行',
      'You handled, decided or closed this case; somebody else must do this',
    ),
  );

export const notClosed = (): Refusal =>
  qualityRefusal(
    'not_closed',
    'caseId',
    words('案件尚未结案，结案后再进行评查', 'The case is not closed; review its file when it is'),
  );
