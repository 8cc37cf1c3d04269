import { type Refusal, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';

/** A choice that the form does not offer. */
export const notAChoice = (field: string, zh: string, en: string): Refusal =>
  caseRefusal('choice', field, words(`请从列表中选择${zh}`, `Choose ${en} from the list`));

export const textMissing = (field: string, zh: string, en: string): Refusal =>
  caseRefusal('text_missing', field, words(`请填写${zh}`, `Enter ${en}`));

export const textTooLong = (field: string, most: number): Refusal =>
  caseRefusal(
    'text_too_long',
    field,
    words(`内容过长，最多 ${most} 字`, `Too long: at most ${most} characters`),
  );

export const dayAhead = (field: string): Refusal =>
  caseRefusal('day_ahead', field, words('日期不能晚于今天', 'The day cannot be after today'));

export const dayPast = (field: string): Refusal =>
  caseRefusal('day_past', field, words('日期不能早于今天', 'The day cannot be before today'));

export const claimsWrong = (field = 'input.claims'): Refusal =>
  caseRefusal(
    'claims',
    field,
    words(
      '应为 1 至 500 的整数；同类且可分的请求按申请人数计件',
      'A whole number from 1 to 500; like claims that can be separated count one each',
    ),
  );

export const formWrong = (): Refusal =>
  caseRefusal(
    'form',
    'input.caseForm',
    words(
      '民事、行政案件请选择援助形式，刑事案件不选',
      'Choose the form of aid for civil and administrative cases, none for criminal ones',
    ),
  );

/** Arts. 32 and 42 say different things of the same person; one is enough. */
export const twoGrounds = (): Refusal =>
  caseRefusal(
    'two_grounds',
    'input.meansNotVerified',
    words(
      '“不受经济困难条件限制”（第三十二条）与“免予核查”（第四十二条）只能选一项，请保留更有利的第三十二条',
      'Choose one of the grounds of arts. 32 and 42; keep that of art. 32, which asks for no means condition at all',
    ),
  );

/** Means are to be shown by a statement, a promise or shared data (art. 41). */
export const proofMissing = (): Refusal =>
  caseRefusal(
    'proof_missing',
    'input.hardshipProof',
    words(
      '请选择经济困难的说明方式：书面说明、诚信承诺或者信息共享查询；无需盖章证明',
      'Say how hardship is shown: a statement, a promise or shared data; no stamped certificate is needed',
    ),
  );

export const meansWrong = (field: string): Refusal =>
  caseRefusal(
    'means',
    field,
    words(
      '家庭人数应为 1 至 50 人，收入不能为负数',
      'A household is 1 to 50 people; income cannot be negative',
    ),
  );

export const placeWrong = (): Refusal =>
  caseRefusal(
    'place',
    'input.agencyPlace',
    words('行政区划代码应为 6 位数字，如 350112', 'A region code has 6 digits, e.g. 350112'),
  );

export const limitationMissing = (): Refusal =>
  caseRefusal(
    'limitation',
    'input.limitationOn',
    words(
      '请填写时效或者期限届满日；距今不足七日的可先行提供（第四十四条）',
      'Enter the day the period ends; aid comes first when it is less than seven days away (art. 44)',
    ),
  );

export const limitationFar = (): Refusal =>
  caseRefusal(
    'limitation_far',
    'input.limitationOn',
    words(
      '距届满日不少于七日，不符合第四十四条第一项，请选择其他理由或按一般程序办理',
      'The period ends in seven days or more; choose another ground of art. 44 or proceed as usual',
    ),
  );

export const askedAtMissing = (): Refusal =>
  caseRefusal(
    'asked_at',
    'input.askedAt',
    words(
      '转交的申请请填写本人提出申请的时间（24 小时内转交，第三十九条），不能晚于现在',
      'Enter when the person asked (to be forwarded within 24 hours, art. 39), not later than now',
    ),
  );

export const draftNotFound = (): Refusal =>
  caseRefusal(
    'draft_not_found',
    'draftId',
    words('没有找到这份草稿，可能已经提交或删除', 'No such draft; it may have been submitted or deleted'),
  );

export const draftChanged = (): Refusal =>
  caseRefusal(
    'draft_changed',
    'version',
    words(
      '草稿已在别处保存为更新的版本，请重新打开后继续',
      'The draft was saved elsewhere meanwhile; open it again',
    ),
  );

export const draftTooLarge = (): Refusal =>
  caseRefusal('draft_too_large', 'content', words('草稿内容过大', 'The draft is too large'));

/** A station that hangs below no open centre. */
export const noCenterAbove = (): Refusal =>
  caseRefusal(
    'no_center',
    undefined,
    words(
      '本单位上级没有法律援助中心，无法上交，请联系管理员核对组织机构',
      'There is no centre above this unit to hand the papers to; ask an administrator to check the tree',
    ),
  );

export const notACenter = (): Refusal =>
  caseRefusal(
    'not_a_center',
    'receiverId',
    words('移送对象应为其他法律援助中心', 'Cases are transferred to another legal-aid centre'),
  );

export const parcelNotFound = (): Refusal =>
  caseRefusal('parcel_not_found', 'id', words('没有找到这件来件', 'No such papers'));

export const parcelAnswered = (): Refusal =>
  caseRefusal(
    'parcel_answered',
    'id',
    words('这件来件已经处理，请刷新', 'These papers were dealt with already; reload'),
  );

export const supplementTold = (): Refusal =>
  caseRefusal(
    'supplement_told',
    'id',
    words(
      '补正只能告知一次（第四十三条），本件已经告知过，请依现有材料审查',
      'Missing papers are told once (art. 43), and were; decide on what is there',
    ),
  );

export const nothingMissing = (): Refusal =>
  caseRefusal('nothing_missing', 'id', words('材料齐全，无需补正', 'No papers are missing'));

export const stillMissing = (): Refusal =>
  caseRefusal(
    'still_missing',
    'id',
    words('还有材料未补齐，请先登记收到的材料', 'Papers are still missing; note those that came first'),
  );

export const noProposal = (): Refusal =>
  caseRefusal('no_proposal', 'id', words('没有待审批的意见', 'There is no proposal to decide on'));

/** Whoever proposes is not who decides. */
export const ownProposal = (): Refusal =>
  caseRefusal(
    'own_proposal',
    'id',
    words('不能审批本人提出的意见，请由其他负责人审批', 'Your own proposal is decided by somebody else'),
  );

export const meansNotShown = (): Refusal =>
  caseRefusal(
    'means_not_shown',
    'outcome',
    words(
      '按受理地标准，经济困难条件未满足或者尚未说明，不能提出给予；请核对家庭收入',
      'By the standard of this place the means condition is not met or not shown; check the income',
    ),
  );

export const standardTaken = (): Refusal =>
  caseRefusal(
    'standard_taken',
    'input.validFrom',
    words('该日起已有标准，请另选生效日', 'A standard holds from that day already; choose another day'),
  );

export const helpNotFound = (): Refusal =>
  caseRefusal('help_not_found', 'id', words('没有找到这条法律帮助记录', 'No such record of help'));

export const standardAmount = (): Refusal =>
  caseRefusal(
    'standard_amount',
    'input.monthlyIncome',
    words('标准应为大于零的金额', 'The standard is an amount above zero, in cents'),
  );

export const notTheProvince = (): Refusal =>
  caseRefusal(
    'standard_place',
    undefined,
    words(
      '经济困难标准由省级公布（第三十四条），本单位不能公布',
      'The province sets the standard of hardship (art. 34); this unit cannot',
    ),
  );

export const alreadyVerifying = (): Refusal =>
  caseRefusal(
    'verifying',
    'id',
    words('已在等待核查结果，请先登记结果', 'An answer is waited for already; enter it first'),
  );

export const notVerifying = (): Refusal =>
  caseRefusal('not_verifying', 'id', words('没有正在等待的核查', 'No verification is being waited for'));
