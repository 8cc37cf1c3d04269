import { type Refusal, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';

/** Everybody of the unit may look into the case; there is no team to change. */
export const notSealed = (): Refusal =>
  caseRefusal(
    'not_sealed',
    'id',
    words(
      '这件案件没有封存，本单位办案人员都可以查看，无需设置案件组',
      'This case is not sealed: everybody who works with cases may look into it, and it has no team',
    ),
  );

/** An account that is not of the own unit, or may not sign in any more. */
export const accountNotFound = (): Refusal =>
  caseRefusal(
    'team_account_not_found',
    'accountId',
    words(
      '没有找到本单位的这个账号，请从列表中选择',
      'There is no such account at your unit; choose from the list',
    ),
  );

/** Somebody whose roles have nothing to do with cases. */
export const worksNotWithCases = (): Refusal =>
  caseRefusal(
    'team_no_case_work',
    'accountId',
    words(
      '此人的岗位不办理案件，不能加入案件组；请另选一位同事，或请管理员先调整其岗位',
      'The roles of this account have nothing to do with cases; choose another colleague or have the roles changed first',
    ),
  );

export const notOneself = (): Refusal =>
  caseRefusal(
    'team_not_oneself',
    'accountId',
    words(
      '不能把自己加入封存案件，请由案件组成员或其他负责人操作',
      'Nobody adds themselves to a sealed case; ask a member of the team or another leader',
    ),
  );

export const alreadyMember = (): Refusal =>
  caseRefusal(
    'team_already',
    'accountId',
    words('此人已在案件组中，请刷新后查看', 'They are of the team already; reload to see it'),
  );

export const notMember = (): Refusal =>
  caseRefusal(
    'team_member_not_found',
    'accountId',
    words('此人不在案件组中，请刷新后查看', 'They are not of the team; reload to see it'),
  );

export const lastMember = (): Refusal =>
  caseRefusal(
    'team_last',
    'accountId',
    words(
      '移出后案件组中将没有人能向他人开放这件案件；请先加入另一位可以查看个人信息的同事，再移出此人',
      'Nobody would be left who can open this case to others; add another colleague who may see persons in clear first',
    ),
  );
