import { Refusal, type Text, words } from '@fayuan/kernel';
import { MOST_PAGES } from './application-paper.js';

const refusal = (code: string, field: string, text: Text): Refusal =>
  new Refusal({ code: `application_paper.${code}`, field, text });

/** A page that does not exist and one of another unit answer alike. */
export const paperNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这页材料', 'No such page'));

export const wrongPaperType = (): Refusal =>
  refusal(
    'type',
    'file',
    words(
      '只能上传 JPEG、PNG、WebP 格式的照片或者 PDF 文件，请重新选择',
      'Only photos (JPEG, PNG, WebP) and PDF can be uploaded; choose another file',
    ),
  );

export const tooManyPages = (): Refusal =>
  refusal(
    'too_many',
    'file',
    words(
      `每份申请最多 ${MOST_PAGES} 页；页数较多的材料请合并成一个 PDF 上传`,
      `At most ${MOST_PAGES} pages; put a thick paper into one PDF`,
    ),
  );

/** Papers that came back are mended and handed up anew; the new ones take the pages along. */
export const papersWereReturned = (): Refusal =>
  refusal(
    'returned',
    'id',
    words(
      '这份申请已被中心退回，请先修改并重新报送，再补拍材料；已拍的材料会随新的报送一起上交',
      'The centre sent this application back: mend it and hand it up again, then add pages; those you have go along',
    ),
  );

export const papersNotTaken = (): Refusal =>
  refusal(
    'not_taken',
    'id',
    words(
      '中心已办结、移送或退回这份申请，不能再补交材料；请打电话与中心联系',
      'The centre is done with this application or passed it on and takes no more papers; please call the centre',
    ),
  );
