import { Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `person.${code}`, text, ...(field !== undefined && { field }) });

/** The same answer for a person that does not exist and for one of another unit. */
export const personNotFound = (): Refusal =>
  refusal('not_found', 'personId', words('没有找到这个人的资料', 'No such person here'));

export const personSealed = (): Refusal =>
  refusal(
    'sealed',
    'personId',
    words(
      '此人资料已封存，只有本案经办人员可以查看；确需查看的，请本单位负责人把您加入',
      'This person’s data is sealed to the case team; if you need it, ask your leader to add you',
    ),
  );

export const personErased = (): Refusal =>
  refusal(
    'erased',
    'personId',
    words(
      '此人资料已按规定删除，无法再查看或修改',
      'This person’s data was erased; it can be neither seen nor changed',
    ),
  );

export const personChanged = (): Refusal =>
  refusal(
    'changed',
    'personId',
    words(
      '您修改期间，资料已被他人修改；请核对后重新保存',
      'Someone else changed the data meanwhile; compare and save again',
    ),
  );

export const personStillNeeded = (why: Text): Refusal =>
  refusal(
    'still_needed',
    'personId',
    words(`暂不能删除：${why['zh-CN']}`, `It cannot be erased yet: ${why.en}`),
  );

export const envelopeForeign = (): Refusal =>
  refusal(
    'envelope',
    undefined,
    words(
      '这份人员资料不是发给本单位的，或已损坏；请原单位重新移送',
      'This is not meant for your unit, or is damaged; ask the sender to send it again',
    ),
  );

export const nameMissing = (field: string): Refusal =>
  refusal('name_missing', field, words('请填写姓名', 'Enter the name'));

export const nameWrong = (field: string, most: number): Refusal =>
  refusal(
    'name',
    field,
    words(
      `姓名有误：2 至 ${most} 个字，不含数字和符号（姓名中的点请用“·”）`,
      `This is not a name: 2 to ${most} letters, no digits or signs (write · between parts of a name)`,
    ),
  );

export const phoneWrong = (field: string): Refusal =>
  refusal(
    'phone',
    field,
    words(
      '电话有误：请填 11 位手机号，或带区号的座机（如 0851-85551234）',
      'This is not a telephone number: enter 11 digits of a mobile, or a line with its area code (0851-85551234)',
    ),
  );

export const documentWrong = (field: string): Refusal =>
  refusal(
    'document',
    field,
    words(
      '证件号码与证件类型不符，请核对号码和类型',
      'The number does not fit the kind of document; check both',
    ),
  );

export const addressTooLong = (field: string, most: number): Refusal =>
  refusal(
    'address_too_long',
    field,
    words(`地址最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten the address`),
  );

export const birthDayWrong = (field: string): Refusal =>
  refusal(
    'birth_day',
    field,
    words('出生日期有误，请按 年-月-日 填写', 'This is not a day of birth; write it as year-month-day'),
  );

export const contradictsNumber = (field: string): Refusal =>
  refusal(
    'contradicts_number',
    field,
    words(
      '与身份证号码不一致，请核对，或留空由号码得出',
      'The identity number says otherwise; check it, or leave this empty',
    ),
  );

export const reasonMissing = (least: number): Refusal =>
  refusal(
    'reason_missing',
    'reason',
    words(`请写明查看或处理的理由（至少 ${least} 个字）`, `Say why, in at least ${least} characters`),
  );

export const reasonTooLong = (most: number): Refusal =>
  refusal(
    'reason_too_long',
    'reason',
    words(`理由最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten the reason`),
  );

export const reasonPersonal = (): Refusal =>
  refusal(
    'reason_personal',
    'reason',
    words(
      '理由会留在审计记录中，请不要写姓名、号码等个人信息，可写案号或事项',
      'The reason stays in the audit trail: no names or numbers of persons in it; name the matter instead',
    ),
  );

export const fieldsMissing = (): Refusal =>
  refusal('fields_missing', 'fields', words('请选择要查看的内容', 'Choose what to show'));

export const accountNotFound = (): Refusal =>
  refusal(
    'account_not_found',
    'accountId',
    words('没有找到本单位的这个账号', 'There is no such account at your unit'),
  );

export const notIntoOwnHands = (): Refusal =>
  refusal(
    'not_into_own_hands',
    'accountId',
    words(
      '不能把自己加入封存案件，请由其他负责人或本案经办人员操作',
      'Nobody adds themselves to a sealed case; ask a member of the team or another leader',
    ),
  );

export const notOfTeam = (): Refusal =>
  refusal(
    'team_member_not_found',
    'accountId',
    words('此人不在可以查看的人员之列，请刷新后重试', 'They are not of the team; reload and try again'),
  );

export const lastOfTeam = (): Refusal =>
  refusal(
    'last_of_team',
    'accountId',
    words(
      '移出后将没有人能向他人开放这份封存资料；请先加入另一位可以查看个人信息的同事，再移出此人',
      'Nobody would be left who can open this to others; add another colleague who may see persons in clear first',
    ),
  );

export const searchMissing = (): Refusal =>
  refusal(
    'search_missing',
    'search',
    words('请填写姓名、证件号码或电话中的一项', 'Enter a name, a document number or a telephone number'),
  );
