import { Refusal, words } from '@fayuan/kernel';

/** The same answer for a bulletin that does not exist and for one of another unit. */
export const bulletinNotFound = (field = 'id'): Refusal =>
  new Refusal({
    code: 'bulletin.not_found',
    text: words(
      '找不到该通报，请从本单位的通报列表中打开',
      'No such bulletin of your unit; open it from the list of bulletins',
    ),
    field,
  });

export const notIssuer = (): Refusal =>
  new Refusal({
    code: 'bulletin.not_issuer',
    text: words(
      '只能就本单位印发的通知生成通报；上级的通知请先转发',
      'A bulletin is written on a directive that your unit issued; re-issue that of a superior first',
    ),
    field: 'directiveId',
  });

export const notDelivered = (): Refusal =>
  new Refusal({
    code: 'bulletin.not_delivered',
    text: words(
      '通知尚未送达任何单位，没有可通报的情况；请在印发送达后再生成',
      'The directive has reached no unit yet, so there is nothing to tell; come back when it is delivered',
    ),
    field: 'directiveId',
  });

export const levelNotBelow = (): Refusal =>
  new Refusal({
    code: 'bulletin.level_not_below',
    text: words(
      '该层级没有收文单位，请选择下级单位或其他层级',
      'No receiver stands at that level or below; choose the units directly below or another level',
    ),
    field: 'level',
  });

export const unknownToken = (): Refusal =>
  new Refusal({
    code: 'bulletin.unknown_number',
    text: words(
      '该通报中没有这个数字，请刷新后重新打开',
      'The bulletin has no such number; reload it and open the number again',
    ),
    field: 'token',
  });

export const alreadyPaper = (): Refusal =>
  new Refusal({
    code: 'bulletin.already_paper',
    text: words(
      '通报已成文，请在公文中修改；需要新的数字请重新生成',
      'The bulletin has been made into a paper: change it there, or write a new one for new figures',
    ),
  });

export const textRequired = (field: string): Refusal =>
  new Refusal({
    code: 'bulletin.required',
    text: words('请填写标题和正文', 'Fill in the title and the text'),
    field,
  });
