import { type Refusal, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';

/** Papers that do not exist and those of another unit answer alike. */
export const intakeNotFound = (): Refusal =>
  caseRefusal('intake_not_found', 'id', words('没有找到这份申请材料', 'No such papers'));

export const nothingAsked = (): Refusal =>
  caseRefusal(
    'nothing_asked',
    'id',
    words('中心没有要求补正，或者已经补齐', 'The centre asks for no papers, or has them all'),
  );

export const nothingBrought = (): Refusal =>
  caseRefusal('nothing_brought', 'kinds', words('请勾选已收到的材料', 'Tick the papers that are there'));

export const notAskedFor = (at: number): Refusal =>
  caseRefusal(
    'not_asked_for',
    `kinds.${at}`,
    words('这项材料不在补正告知之列', 'This paper is not among those asked for'),
  );
