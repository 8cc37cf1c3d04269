import { Refusal, words } from '@fayuan/kernel';

/** The largest photo taken, in bytes. */
export const MOST_BYTES = 10 * 1024 * 1024;

export const fileTooLarge = (): Refusal =>
  new Refusal({
    code: 'file.too_large',
    field: 'file',
    text: words(
      '照片不能超过 10 MB，请压缩后再传',
      'A photo may have at most 10 MB; make it smaller and try again',
    ),
  });

export const notAPicture = (): Refusal =>
  new Refusal({
    code: 'file.not_a_picture',
    field: 'file',
    text: words('只能上传 JPEG、PNG 或 WebP 格式的照片', 'Only photos in JPEG, PNG or WebP can be uploaded'),
  });

/** A file that does not exist and one of another unit answer alike. */
export const fileNotFound = (): Refusal =>
  new Refusal({ code: 'file.not_found', field: 'id', text: words('没有找到这个文件', 'No such file') });
