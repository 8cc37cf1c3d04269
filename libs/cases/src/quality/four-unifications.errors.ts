import { type Refusal, type Text, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';
import type { UnifiedAct } from './four-unifications.js';

const ACT_WORDS: Readonly<Record<UnifiedAct, Text>> = {
  take_in: words('接收申请材料', 'take papers in'),
  set_standard: words('制定援助标准', 'set the standards of aid'),
  accept: words('受理审查', 'accept and review applications'),
  decide: words('作出援助决定', 'decide on aid'),
  assign: words('指派承办人员', 'assign handlers'),
  pay: words('审核发放补贴', 'pay subsidies'),
  supervise_quality: words('监督检查办案质量', 'supervise the quality of cases'),
};

/** 四统一: the refusal says who does it instead. `center` is null where no centre stands above the unit. */
export function onlyTheCenter(act: UnifiedAct, center: string | null): Refusal {
  const { 'zh-CN': zh, en } = ACT_WORDS[act];
  return caseRefusal(
    'only_center',
    undefined,
    words(
      `按照“四统一”要求，${zh}由${center ?? '法律援助中心'}统一办理；工作站和分部可以接收申请材料并转交中心`,
      `Only the centre (${center ?? 'legal-aid centre'}) may ${en}; stations and branches take papers in and hand them up`,
    ),
  );
}
