import { Refusal, type Text, words } from '@fayuan/kernel';
import type { Stage } from './stage.js';

/** A refusal of this lib; `field` names the input it is about. */
export const caseRefusal = (code: string, field: string | undefined, text: Text): Refusal =>
  new Refusal({ code: `case.${code}`, text, ...(field === undefined ? {} : { field }) });

/** A case that does not exist and one of another unit answer alike. */
export const caseNotFound = (): Refusal =>
  caseRefusal('not_found', 'id', words('没有找到这件案件', 'No such case'));

/** The caller's words stay with the caller; nothing of either side is lost. */
export const caseChanged = (version: number): Refusal =>
  caseRefusal(
    'changed',
    'version',
    words(
      `您办理期间，这件案件已被他人处理（现为第 ${version} 版）。您填写的内容没有丢失，请刷新核对后重新提交`,
      `Someone else worked on this case meanwhile (it is at version ${version}). What you entered is not lost; reload, compare and submit again`,
    ),
  );

export const STAGE_WORDS: Readonly<Record<Stage, Text>> = {
  received: words('待审查', 'received'),
  supplementing: words('待补正', 'waiting for papers'),
  proposed: words('待审批', 'waiting for the decision'),
  granted: words('待指派', 'granted'),
  refused: words('不予援助', 'refused'),
  withdrawn: words('已撤回', 'withdrawn'),
  transferred: words('已移送', 'transferred'),
  assigned: words('已指派', 'assigned'),
  handling: words('承办中', 'being handled'),
  closed: words('已结案', 'closed'),
  archived: words('已归档', 'archived'),
  terminated: words('已终止', 'terminated'),
  deleted: words('已删除（误登）', 'deleted as entered by mistake'),
};

/** An act that the stage of the case does not allow. */
export const notAtStage = (stage: Stage): Refusal =>
  caseRefusal(
    'not_at_stage',
    'id',
    words(
      `案件目前为“${STAGE_WORDS[stage]['zh-CN']}”，不能进行这项操作，请刷新后查看可办理的事项`,
      `The case is ${STAGE_WORDS[stage].en}; this cannot be done now. Reload to see what can`,
    ),
  );

/** A sealed case asked for by somebody outside its team. */
export const caseSealed = (): Refusal =>
  caseRefusal(
    'sealed',
    'id',
    words(
      '该案件涉及未成年人或被害人，已封存，仅案件组成员可以查看和办理；如需办理，请由组内成员把您加入',
      'This case concerns a minor or a victim and is sealed to its team; ask a member of the team to add you',
    ),
  );
