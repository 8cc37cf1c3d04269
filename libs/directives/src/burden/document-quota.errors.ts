import { Refusal, words } from '@fayuan/kernel';

export const MOST_DOCUMENTS = 10_000;

export const wrongQuota = (): Refusal =>
  new Refusal({
    code: 'quota.wrong_number',
    text: words(
      `年度发文限额应为 0 至 ${MOST_DOCUMENTS} 的整数`,
      `The annual quota of documents must be a whole number from 0 to ${MOST_DOCUMENTS}`,
    ),
    field: 'quota',
  });

export const wrongYear = (): Refusal =>
  new Refusal({
    code: 'quota.wrong_year',
    text: words('年份应在 2000 至 2100 之间', 'The year must lie from 2000 to 2100'),
    field: 'year',
  });
