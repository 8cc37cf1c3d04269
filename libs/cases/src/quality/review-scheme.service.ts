import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import { checkScheme } from './check-scheme.js';
import { dayOutside } from './quality.errors.js';
import { requireCenter } from './require-center.repository.js';
import { insertScheme, ownSchemes } from './review-scheme.repository.js';
import { BUILT_IN_SCHEME, type PublishedScheme, type ReviewScheme } from './review-scheme.js';

/** The Legal Aid Act came into force. */
const BUILT_IN: PublishedScheme = {
  ...BUILT_IN_SCHEME,
  id: null,
  version: 0,
  validFrom: parseDay('2022-01-01'),
  publishedBy: null,
};

/** The scheme that holds on a day: the newest of those that are valid by then. */
export function schemeOn(schemes: readonly PublishedScheme[], day: Day): PublishedScheme {
  const valid = schemes.filter(({ validFrom }) => validFrom <= day);
  return valid.reduce((found, each) => (each.version > found.version ? each : found), BUILT_IN);
}

/** The scheme of the own unit on a day. */
export const ownSchemeOn = async (tx: Tx, day: Day): Promise<PublishedScheme> =>
  schemeOn(await ownSchemes(tx), day);

/** Schemes of file reviews: a published version is never changed. */
@Injectable()
export class ReviewSchemeService {
  constructor(private readonly database: Database) {}

  /** Own versions, the newest first, and the one that the system comes with at the end. */
  async schemes(ctx: RequestContext): Promise<readonly PublishedScheme[]> {
    requirePermission(ctx, 'case.read');
    return [...(await this.database.read(ctx, ownSchemes)), BUILT_IN];
  }

  /** Publishes a version that holds from a day of today or later on. @throws Refusal naming the field that is wrong */
  async publish(
    ctx: RequestContext,
    input: ReviewScheme & { readonly validFrom: Day },
    key: string,
  ): Promise<PublishedScheme> {
    requirePermission(ctx, 'quality.check');
    const scheme = checkScheme(input);
    const latest = addDays(today(ctx), 366);
    if (input.validFrom < today(ctx) || input.validFrom > latest)
      throw dayOutside('validFrom', today(ctx), latest);
    const once = { key, operation: 'publishReviewScheme', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      const id = await insertScheme(tx, scheme, input.validFrom);
      await tx.audit({ action: 'review_scheme.published', subjectKind: 'review_scheme', subjectId: id });
      return id;
    });
    const found = (await this.schemes(ctx)).find((each) => each.id === id);
    if (!found) throw new Error('a scheme just published was not found');
    return found;
  }
}
