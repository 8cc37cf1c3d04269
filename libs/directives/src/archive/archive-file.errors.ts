import { Refusal, words } from '@fayuan/kernel';

export const archiveFileNotFound = (): Refusal =>
  new Refusal({
    code: 'archive_file.not_found',
    field: 'id',
    text: words(
      '没有这个归档文件，或它不属于本单位；请在通知页面重新生成',
      'There is no such archive file, or it is not yours; make it anew on the directive page',
    ),
  });

export const archiveFileUnfinished = (): Refusal =>
  new Refusal({
    code: 'archive_file.unfinished',
    field: 'id',
    text: words(
      '归档文件还在生成，完成后即可下载',
      'The archive file is still being made; download it when it is done',
    ),
  });
