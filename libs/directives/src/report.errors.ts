import { Refusal, words } from '@fayuan/kernel';

/** The same answer for a report that does not exist and for one that the asker may not see or decide. */
export const reportNotFound = (field = 'id'): Refusal =>
  new Refusal({
    code: 'report.not_found',
    field,
    text: words(
      '找不到该上报，请从审核列表中打开',
      'No such report for your unit; open it from the list of reports',
    ),
  });

export const unsigned = (): Refusal =>
  new Refusal({
    code: 'report.unsigned',
    field: 'directiveId',
    text: words('请先签收通知，再上报', 'Sign for the directive before you report on it'),
  });

export const alreadyReported = (): Refusal =>
  new Refusal({
    code: 'report.already_submitted',
    field: 'directiveId',
    text: words(
      '本单位已经上报；上级退回后才能重新上报',
      'Your unit has reported; it can report again only after the report was returned',
    ),
  });

export const notAwaiting = (field: string): Refusal =>
  new Refusal({
    code: 'report.not_awaiting',
    field,
    text: words(
      '其中有上报已经通过或已退回，请刷新后再选',
      'A report among them was accepted or returned already; reload and choose again',
    ),
  });

export const noReportAsked = (): Refusal =>
  new Refusal({
    code: 'report.not_asked',
    field: 'directiveId',
    text: words('该公文不要求上报，签收即可', 'This paper asks for no report; signing for it is enough'),
  });
