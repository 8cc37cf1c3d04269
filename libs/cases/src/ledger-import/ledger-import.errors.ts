import { Refusal, type Text, words } from '@fayuan/kernel';
import type { UnreadableReason } from '@fayuan/papers';

const refusal = (code: string, field: string, text: Text): Refusal =>
  new Refusal({ code: `ledger_import.${code}`, field, text });

/** The same answer for one that does not exist, one of another unit, and a file that somebody else uploaded. */
export const importNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这次导入', 'There is no such import'));

export const noReturnedFile = (): Refusal =>
  refusal(
    'no_returned_file',
    'id',
    words(
      '没有可下载的文件：没有错误行，或已过保留期；需要时请重新上传原文件',
      'There is no file to download: no row was wrong, or its time is over; upload your file again if you need it',
    ),
  );

export const unknownLedger = (): Refusal =>
  refusal(
    'ledger',
    'ledger',
    words('请选择咨询台账或案件台账', 'Choose the ledger of consultations or of cases'),
  );

export const notYet = (): Refusal =>
  refusal(
    'not_checked',
    'id',
    words(
      '这份文件还在检查，或已经导入；请刷新后再看',
      'The file is still being checked, or was taken over already; look again',
    ),
  );

export const hasProblems = (rows: number): Refusal =>
  refusal(
    'has_problems',
    'goodOnly',
    words(
      `还有 ${rows} 行有错误；请下载修改后重新上传，或选择“只导入正确行”`,
      `${rows} rows are wrong; mend them and upload again, or choose to take over the right ones alone`,
    ),
  );

export const nothingToRecord = (): Refusal =>
  refusal(
    'nothing_to_record',
    'id',
    words('没有可导入的行：都已在台账中，或都有错误', 'No row is left to record: all are there, or wrong'),
  );

export const notOwnUpload = (): Refusal =>
  refusal(
    'not_own_upload',
    'id',
    words(
      '案件台账须由上传人以外的负责人确认导入，请转告负责人',
      'Cases are taken over by a leader who did not upload the file; please tell them',
    ),
  );

export const handlerUnknown = (): Refusal =>
  refusal(
    'handler_unknown',
    'handler',
    words(
      '律师库中没有这个承办人，请先在律师库登记，或核对姓名',
      'Nobody of this name or licence is on the roster',
    ),
  );

export const handlerDoubtful = (): Refusal =>
  refusal(
    'handler_doubtful',
    'handler',
    words(
      '律师库中有同名的承办人，请改填执业证号',
      'Several handlers have this name; write the licence number',
    ),
  );

export const numberTaken = (): Refusal =>
  refusal(
    'number_taken',
    'number',
    words('系统中已有这个案号的案件，请核对', 'There is a case of this number already; check it'),
  );

const REASONS: Readonly<Record<UnreadableReason, Text>> = {
  not_a_workbook: words(
    '不是 Excel 工作簿（.xlsx）；请用模板填写，另存为 .xlsx 后上传',
    'This is no Excel workbook (.xlsx); fill in the template and save it as .xlsx',
  ),
  old_or_locked: words(
    '文件是旧格式（.xls）或有打开密码；请去掉密码，另存为 .xlsx 后上传',
    'The file is of the old format (.xls) or locked; unlock it and save it as .xlsx',
  ),
  has_macros: words(
    '文件含有宏，不予打开；请另存为不含宏的 .xlsx 后上传',
    'The file has macros and is not opened; save it as .xlsx without macros',
  ),
  too_large: words(
    '文件展开后过大；请只保留台账一张表，或分成几份上传',
    'The file unpacks to too much; keep the ledger alone, or upload it in parts',
  ),
  too_heavy: words(
    '文件太复杂，未能在限定时间内读完；请把台账粘贴到新模板中再上传',
    'The file could not be read in the time it has; paste the ledger into a new template',
  ),
  damaged: words('文件已损坏；请重新保存后再上传', 'The file is damaged; save it again and upload'),
  no_header: words(
    '没有找到表头，缺少下列列；请使用最新模板，不要改动列名',
    'The heads were not found, these columns are missing; use the newest template and keep its heads',
  ),
  doubled_column: words(
    '下列列出现了两次，请只保留一列',
    'These columns stand there twice; keep one of each',
  ),
  no_rows: words('表头下面没有内容，请填写后再上传', 'There is nothing below the heads'),
  too_many_rows: words(
    '超过 20000 行，请分成几份上传',
    'There are more than 20,000 rows; upload them in parts',
  ),
};

/** Why a file could not be read, and the way out. */
export const reasonText = (reason: UnreadableReason): Text => REASONS[reason];
