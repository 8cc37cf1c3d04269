import type { DirectiveTask } from '../directive.js';
import type { TaskTerms } from '../task-progress.js';
import type { TaskFacts } from './task-facts.repository.js';

/** A task nobody has done anything about at the unit. */
export const noFacts = (taskId: string): TaskFacts => ({
  taskId,
  received: false,
  share: null,
  sharerId: null,
  partners: [],
  act: null,
  extendedTo: null,
  extension: null,
  split: null,
});

/** What the judgement of a task needs of what is stored. Photos and lists are shown by a person, with the act. */
export const termsOf = (task: DirectiveTask, facts: TaskFacts): TaskTerms => ({
  share: facts.share,
  extendedTo: facts.extendedTo,
  act: facts.act,
  needsAct: facts.received && (task.evidence === 'photos' || task.evidence === 'list'),
});
