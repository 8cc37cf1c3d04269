import { type Day, Refusal, type Text, words } from '@fayuan/kernel';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `subsidy.${code}`, text, ...(field === undefined ? {} : { field }) });

export const subsidyNotFound = (field: 'id' | 'ids' = 'id'): Refusal =>
  refusal('not_found', field, words('没有找到这笔补贴', 'No such subsidy'));

export const subsidyChanged = (version: number): Refusal =>
  refusal(
    'changed',
    'version',
    words(
      `这笔补贴已被他人处理（现为第 ${version} 版），请刷新核对后重新操作`,
      `Someone else worked on this subsidy meanwhile (version ${version}); reload, compare and try again`,
    ),
  );

export const notInState = (): Refusal =>
  refusal(
    'state',
    'id',
    words(
      '这笔补贴目前不能这样处理，请刷新查看',
      'This cannot be done with the subsidy now; reload to see why',
    ),
  );

export const notYourProposal = (): Refusal =>
  refusal(
    'not_your_own',
    'id',
    words(
      '提出人和领取补贴的本人不能审批，请由其他负责人审批',
      'Who proposed the subsidy, or is to be paid it, cannot decide on it; another leader has to',
    ),
  );

export const noStandard = (): Refusal =>
  refusal(
    'no_standard',
    'input.kind',
    words(
      '所在省份没有适用于当日的补贴标准，请省级中心的管理员先发布标准（菜单“补贴标准”）',
      'The province has no standard for this on that day; the administrator of the provincial centre has to publish it first',
    ),
  );

export const publicPost = (): Refusal =>
  refusal(
    'public_post',
    'input.handlerId',
    words(
      '法律援助机构工作人员和其他承担公职的人员不领取补贴（司发通〔2019〕27号）',
      'Staff of the centre and others paid from public funds get no subsidy (司发通〔2019〕27号)',
    ),
  );

export const caseNotReady = (): Refusal =>
  refusal(
    'case_not_ready',
    'input.caseId',
    words(
      '结案材料审查通过后才能申报补贴',
      'A subsidy follows the check of the closing papers; have them checked first',
    ),
  );

export const didNotHandle = (): Refusal =>
  refusal(
    'did_not_handle',
    'input.handlerId',
    words('该人员没有承办过这件案件', 'This person did not handle the case'),
  );

export const proposedAlready = (): Refusal =>
  refusal(
    'proposed_already',
    'input.handlerId',
    words(
      '这名承办人员的这件案件已申报补贴，请在列表中查看',
      'A subsidy for this person and case exists already; see the list',
    ),
  );

export const daysNeeded = (): Refusal =>
  refusal(
    'days',
    'input.days',
    words('请填写工作日数，可填半天（0.5），最多 31 天', 'Give working days, halves allowed, at most 31'),
  );

export const cutTooHigh = (): Refusal =>
  refusal(
    'cut_too_high',
    'input.cutCents',
    words('扣减不能超过应付金额', 'No more can be cut than there is'),
  );

export const onlyProvince = (): Refusal =>
  refusal(
    'only_province',
    'input.kind',
    words(
      '补贴标准由省级司法行政部门会同财政部门制定（法律援助法第五十二条），请省级中心发布',
      'Standards are set by the province (Legal Aid Act art. 52); the provincial centre publishes them',
    ),
  );

export const sourceNeeded = (): Refusal =>
  refusal(
    'source',
    'input.source',
    words('请填写标准的文件依据（不超过 200 字）', 'Name the paper that sets it, in at most 200 characters'),
  );

export const amountNeeded = (): Refusal =>
  refusal('amount', 'input.amountCents', words('金额应大于 0，精确到分', 'An amount above 0, to the cent'));

export const perNotOfKind = (): Refusal =>
  refusal(
    'per',
    'input.per',
    words(
      '案件按件计，值班和咨询按工作日计',
      'Cases are paid by the case, duty and consultation by the working day',
    ),
  );

export const startsInPast = (today: Day): Refusal =>
  refusal(
    'starts_in_past',
    'input.validFrom',
    words(`起始日不能早于今天（${today}）`, `It cannot begin before today (${today})`),
  );

export const overlaps = (from: Day): Refusal =>
  refusal(
    'overlaps',
    'input.validFrom',
    words(
      `已有自 ${from} 起的标准，请选择之后的日期`,
      `There is a standard from ${from}; choose a later day`,
    ),
  );
