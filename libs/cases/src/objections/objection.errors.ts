import { type Day, type Refusal, words } from '@fayuan/kernel';
import { caseRefusal } from '../cases.errors.js';

/** Whoever proposed a decision or took it does not judge it. */
export const ownDecision = (): Refusal =>
  caseRefusal(
    'own_decision',
    'id',
    words(
      '提出或者作出决定的人不能审查对该决定的异议，请由其他负责人审查',
      'Whoever proposed or took the decision does not decide on the objection to it; somebody else has to',
    ),
  );

export const objectionLodged = (): Refusal =>
  caseRefusal(
    'objection_lodged',
    'id',
    words('对该决定的异议已经登记', 'An objection to this decision was lodged already'),
  );

export const noObjection = (): Refusal =>
  caseRefusal('no_objection', 'id', words('没有待审查的异议', 'There is no objection to decide on'));

export const objectionOpen = (): Refusal =>
  caseRefusal(
    'objection_open',
    'id',
    words(
      '对终止决定的异议尚未审查完毕，审查决定作出后才能归档',
      'The objection to the termination is not decided yet; archive the case after the decision',
    ),
  );

export const mayStillObject = (until: Day): Refusal =>
  caseRefusal(
    'may_still_object',
    'id',
    words(
      `受援人在 ${until} 前可以对终止决定提出异议，期满后才能归档`,
      `The recipient may object to the termination until ${until}; archive the case after that day`,
    ),
  );
