import { type Text, words } from '@fayuan/kernel';

/** What a letter may lack: where the value stands, and what it is called. */
export const GAPS = {
  'case.number': words('案件编号', 'the number of the case'),
  'recipient.name': words('受援人（申请人）姓名', 'the name of the recipient'),
  'recipient.document': words('受援人（申请人）证件号码', 'the identity document of the recipient'),
  'recipient.phone': words('受援人（申请人）联系电话', 'the telephone of the recipient'),
  'recipient.address': words('受援人（申请人）住址', 'the address of the recipient'),
  'matter.causeOfAction': words('案由（罪名）', 'the cause of action or charge'),
  'matter.agency': words('办案机关', 'the agency that handles the case'),
  'decision.reason': words('决定理由', 'the reasons of the decision'),
  'decision.remedy': words('救济途径', 'the paragraph on remedies'),
  'objection.words': words('异议审查意见', 'the reasons of the answer to the objection'),
  'handler.firm': words('承办人员所属机构', 'the firm of the handler'),
  'handler.licenceNumber': words('承办人员执业证号', 'the licence number of the handler'),
  'handler.phone': words('承办人员联系电话', 'the telephone of the handler'),
  'input.receiver': words('受函机构', 'the centre that is asked'),
  'input.request': words('请求协作的事项', 'what is asked for'),
  'input.answerBy': words('答复期限', 'the day for the answer'),
  'input.servedLetterId': words('送达的文书', 'the letter that is served'),
} as const satisfies Readonly<Record<string, Text>>;
export type Gap = keyof typeof GAPS;

/** True for what is entered as the letter is issued; everything else is a row to be completed first. */
export const isAsked = (gap: Gap): boolean => gap.startsWith('input.');
