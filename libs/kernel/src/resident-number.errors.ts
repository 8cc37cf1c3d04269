import { Refusal } from './refusal.js';
import { words } from './text.js';

export const residentNumberWrong = (field: string): Refusal =>
  new Refusal({
    code: 'person.number',
    field,
    text: words(
      '身份证号有误：请核对 18 位号码（末位可为 X）',
      'This is not a resident identity number; check its 18 characters (the last may be X)',
    ),
  });
