import { type Day, newId } from '@fayuan/kernel';
import type { UnitSelection } from '@fayuan/org';
import type { DirectiveInput } from './directive.js';
import type { DirectiveOrigin } from './directive.repository.js';

/** A paper that goes down but asks for nothing (通报, 批复): it starts no campaign, and its period is the day it was drafted. */
export const quietPaper = (
  recipients: UnitSelection,
  day: Day,
): Omit<DirectiveInput, 'documentKind' | 'title' | 'sections'> => ({
  kind: 'general',
  startsOn: day,
  endsOn: day,
  reportDue: day,
  tasks: [],
  recipients,
});

/** The origin of a paper that stands for itself. */
export function ownOrigin(): DirectiveOrigin {
  const id = newId();
  const campaignId = newId();
  return { id, rootId: id, lineage: [id], campaignId, campaignIds: [campaignId], retrospective: false };
}
