import { type Refusal, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';

export const paperNotOfType = (): Refusal =>
  caseRefusal(
    'paper_not_of_type',
    'input.finalPaper',
    words(
      '这类案件不能以这种文书结案，请从列表中选择',
      'A case of this type does not end with this paper; choose one of the list',
    ),
  );

export const resultNotOfType = (): Refusal =>
  caseRefusal(
    'result_not_of_type',
    'input.result',
    words(
      '这类案件没有这种结果，请从列表中选择',
      'A case of this type has no such result; choose one of the list',
    ),
  );

export const receiptNeeded = (): Refusal =>
  caseRefusal(
    'receipt_needed',
    'input.receivedOn',
    words(
      '请填写承办人员收到文书的日期：结案日期以收到之日为准（程序规定第四十条）',
      'Give the day on which the handler received the paper: the case closes on it (case rules art. 40)',
    ),
  );

export const opinionNeeded = (): Refusal =>
  caseRefusal(
    'opinion_needed',
    'input.opinion',
    words('刑事案件请选择意见采纳情况', 'Say whether the opinion was adopted, as it is a criminal case'),
  );

export const wrongMoney = (field: string): Refusal =>
  caseRefusal(
    'wrong_money',
    field,
    words('金额应为不小于 0 的数，精确到分', 'An amount is 0 or more, to the cent'),
  );

export const notClosed = (): Refusal =>
  caseRefusal(
    'not_closed',
    'id',
    words('案件尚未结案，请先办理结案', 'The case is not closed; close it first'),
  );

export const papersIncomplete = (missing: number): Refusal =>
  caseRefusal(
    'papers_incomplete',
    'id',
    words(
      `结案材料还缺 ${missing} 项，请先补齐`,
      `${missing} closing papers are missing; have them handed in first`,
    ),
  );

export const papersNotChecked = (): Refusal =>
  caseRefusal(
    'papers_not_checked',
    'id',
    words(
      '结案材料尚未审查，审查通过后才能归档',
      'The closing papers have not been checked; check them, then archive',
    ),
  );

export const unknownPaper = (at: number): Refusal =>
  caseRefusal('unknown_paper', `papers.${at}`, words('清单中没有这份材料', 'No such paper on the list'));

export const proposalOpen = (): Refusal =>
  caseRefusal(
    'proposal_open',
    'id',
    words(
      '该案已有一项申请等待审批，请先由负责人处理',
      'Something waits for a decision in this case already; have it decided first',
    ),
  );

export const proposalNotFound = (): Refusal =>
  caseRefusal('proposal_not_found', 'id', words('没有找到这项申请', 'No such proposal'));

export const proposalDecided = (): Refusal =>
  caseRefusal(
    'proposal_decided',
    'id',
    words('这项申请已经审批，请刷新查看', 'It has been decided already; reload to see it'),
  );

export const notYourOwn = (): Refusal =>
  caseRefusal(
    'not_your_own',
    'id',
    words(
      '提出人和承办人员不能自己审批，请由其他负责人审批',
      'Who proposed it, or handles the case, cannot decide on it; another leader has to',
    ),
  );

export const sameHandler = (): Refusal =>
  caseRefusal(
    'same_handler',
    'handlerId',
    words('请选择另一名承办人员', 'Choose somebody other than the present handler'),
  );

export const milestoneNotOfType = (): Refusal =>
  caseRefusal(
    'milestone_not_of_type',
    'input.kind',
    words(
      '这类案件没有这个节点，请从列表中选择',
      'A case of this type has no such step; choose one of the list',
    ),
  );

export const toldHowNeeded = (): Refusal =>
  caseRefusal(
    'told_how_needed',
    'input.toldHow',
    words('请选择告知受援人的方式', 'Say how the recipient was told'),
  );

export const wrongTime = (): Refusal =>
  caseRefusal('wrong_time', 'input.atTime', words('时间写作 09:30 的形式', 'A time is written like 09:30'));

export const fileMissing = (at: number): Refusal =>
  caseRefusal(
    'file_not_found',
    `input.fileIds.${at}`,
    words('没有找到这个附件，请重新上传', 'No such file; upload it again'),
  );

export const milestoneNotFound = (): Refusal =>
  caseRefusal(
    'milestone_not_found',
    'milestoneId',
    words('没有找到这条承办记录', 'No such entry of the handling'),
  );

export const notBeingHandled = (): Refusal =>
  caseRefusal(
    'not_being_handled',
    'id',
    words(
      '案件尚未指派或已经结束，不能登记承办情况',
      'The case is not assigned yet, or has ended; nothing can be entered',
    ),
  );
