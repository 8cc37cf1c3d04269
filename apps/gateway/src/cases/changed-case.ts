import { type AidCaseService, caseNotFound, type CaseWithClocks } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';

/** The case as it stands after an act. */
export async function changedCase(
  cases: AidCaseService,
  ctx: RequestContext,
  id: string,
): Promise<CaseWithClocks> {
  const found = await cases.case(ctx, id);
  if (!found) throw caseNotFound();
  return found;
}
