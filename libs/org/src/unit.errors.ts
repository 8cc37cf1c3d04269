import { Refusal, words } from '@fayuan/kernel';

/** The same answer for a unit that does not exist and for one that the asker may not see. */
export const unitNotFound = (field = 'id'): Refusal =>
  new Refusal({
    code: 'unit.not_found',
    field,
    text: words(
      '找不到该单位，或不在您的管辖范围内；请从单位列表中选择',
      'No such unit within your reach; choose one from the list of units',
    ),
  });

export const wrongPageSize = (most: number): Refusal =>
  new Refusal({
    code: 'unit.page_size',
    field: 'first',
    text: words(
      `每页数量应为 1 至 ${most} 的整数`,
      `A page holds from 1 to ${most} units; give a whole number`,
    ),
  });
