import { Refusal, words } from '@fayuan/kernel';

export const whyRequired = (): Refusal =>
  new Refusal({
    code: 'directive.reason_required',
    text: words('请写明原因，收文单位会看到', 'Say why; the receivers will read it'),
    field: 'reason',
  });

export const nothingChanged = (): Refusal =>
  new Refusal({
    code: 'directive.nothing_changed',
    text: words(
      '与现行文本没有不同，请先修改内容再提交',
      'It does not differ from the text in force; change something first',
    ),
    field: 'input',
  });

export const amendmentWaiting = (): Refusal =>
  new Refusal({
    code: 'directive.amendment_waiting',
    text: words(
      '已有一份修改待签发，请先由负责人决定',
      'An amendment waits for the leader already; let it be decided first',
    ),
  });

/** The same answer for an amendment that does not exist, is decided, or belongs to somebody else. */
export const amendmentNotFound = (): Refusal =>
  new Refusal({
    code: 'directive.amendment_not_found',
    text: words('没有待签发的修改，请刷新后查看', 'No amendment waits for a decision; reload to see'),
    field: 'id',
  });

export const ownAmendment = (): Refusal =>
  new Refusal({
    code: 'directive.own_amendment',
    text: words(
      '提出修改的人不能自己签发，请由另一位负责人签发',
      'Whoever proposed it may not approve it; another leader must',
    ),
  });

export const otherLineage = (): Refusal =>
  new Refusal({
    code: 'directive.supersedes_other_lineage',
    text: words(
      '新通知须与被代替的通知转发同一份上级通知，或同为本单位原发通知',
      'It must re-issue the same directive as the one it replaces, or none if that one re-issues none',
    ),
    field: 'supersedesId',
  });

export const endedDirective = (field: string): Refusal =>
  new Refusal({
    code: 'directive.ended',
    text: words(
      '该通知已被发文单位撤销或废止，不必再办理',
      'Its issuer has withdrawn or annulled it: nothing is to be done any more',
    ),
    field,
  });

export const closedDirective = (field: string): Refusal =>
  new Refusal({
    code: 'directive.closed',
    text: words(
      '该通知已由发文单位办结，不再接收上报；确需补报请联系发文单位',
      'Its issuer has closed it and takes no more reports; contact the issuer if one is still needed',
    ),
    field,
  });
