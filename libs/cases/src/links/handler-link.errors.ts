import { Refusal, type Text, words } from '@fayuan/kernel';
import { MOST_PHOTOS } from './handler-link.js';

const refusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `handler_link.${code}`, text, ...(field === undefined ? {} : { field }) });

/** The same for a link that never was, ended, is too old, or whose handler has the case no more. */
export const linkNotValid = (): Refusal =>
  refusal(
    'not_valid',
    undefined,
    words(
      '链接无效、已过期或已收回。请联系指派案件的法律援助中心重新发送链接',
      'This link is not valid, too old or was taken back; ask the centre that assigned the case for another',
    ),
  );

export const wrongProof = (left: number): Refusal =>
  refusal(
    'wrong_proof',
    'proof',
    words(
      `与律师库登记的不一致，还可以试 ${left} 次。如执业证号有变动，请联系法律援助中心`,
      `That is not what the roster says; ${left} tries are left. If your licence has changed, tell the centre`,
    ),
  );

export const linkClosed = (): Refusal =>
  refusal(
    'required',
    undefined,
    words(
      '请重新点开中心发来的链接进入（为安全起见，打开两小时后自动退出）',
      'Open the link from the centre once more; for safety it is left after two hours',
    ),
  );

export const noProof = (): Refusal =>
  refusal(
    'no_proof',
    'id',
    words(
      '律师库中没有该承办人员的执业证号或办公电话，无法核对身份。请先在律师库补充，再生成链接',
      'The roster has neither a licence number nor a telephone of this handler to know them by; add one, then make the link',
    ),
  );

export const shownAlready = (): Refusal =>
  refusal(
    'shown_already',
    'id',
    words(
      '链接已经生成并显示过一次，为安全起见不再显示。如没有保存，请重新生成',
      'The link was made and shown once, and is not shown again for safety; if it was lost, make another',
    ),
  );

export const linkNotFound = (): Refusal =>
  refusal('not_found', 'id', words('没有找到这个链接', 'No such link'));

export const linkEnded = (): Refusal =>
  refusal(
    'ended',
    'id',
    words('这个链接已经失效，请刷新查看', 'This link has ended already; reload to see it'),
  );

export const foreignPhoto = (at: number): Refusal =>
  refusal(
    'photo_missing',
    `input.fileIds.${at}`,
    words('没有找到这张照片，请重新上传', 'No such photo; upload it again'),
  );

export const tooManyPhotos = (): Refusal =>
  refusal(
    'too_many_photos',
    'file',
    words(
      `一个链接最多上传 ${MOST_PHOTOS} 张照片，如需更多，请联系法律援助中心`,
      `A link takes ${MOST_PHOTOS} photos at most; ask the centre if more are needed`,
    ),
  );
