import { Refusal, words } from '@fayuan/kernel';

/** A list longer than this is not made while somebody waits. */
export const MOST_LISTED = 2000;

export const receiptListTooLong = (count: number): Refusal =>
  new Refusal({
    code: 'receipt_list.too_long',
    field: 'id',
    text: words(
      `本文件共有${count}份回执，超过${MOST_LISTED}份的签收情况表请在归档文件中下载`,
      `This directive has ${count} receipts; a list of more than ${MOST_LISTED} is part of the archive file, make that instead`,
    ),
  });
