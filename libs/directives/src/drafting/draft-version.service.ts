import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { Difference, Directive } from '../directive.js';
import { directiveNotFound } from '../directives.errors.js';
import { DraftDirectiveService } from '../draft-directive.service.js';
import { differences } from '../life-cycle/amendment.js';
import { versionNotFound } from './drafting.errors.js';
import { type StoredVersion, versionsOf } from './version.repository.js';

export interface DraftVersion extends Omit<StoredVersion, 'content' | 'savedById'> {
  readonly title: string;
  /** What it changed against the version before; nothing for the first. */
  readonly differences: readonly Difference[];
}

/** The versions of a draft: who wrote what when, and back to one of them. */
@Injectable()
export class DraftVersionService {
  constructor(
    private readonly database: Database,
    private readonly drafts: DraftDirectiveService,
  ) {}

  /** The versions of an own directive, the latest first; none for anybody else's. */
  async list(ctx: RequestContext, directiveId: string): Promise<DraftVersion[]> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) return [];
    const versions = await this.database.read(ctx, (tx) => versionsOf(tx, directiveId));
    return versions.map(({ content, savedById: _by, ...version }, at) => {
      const before = versions[at + 1];
      return {
        ...version,
        title: content.title,
        differences: before ? differences(before.content, content) : [],
      };
    });
  }

  /** Makes an earlier version the draft again, as a new version: nothing written since is lost. @throws Refusal */
  async restore(ctx: RequestContext, id: string, no: number, key: string): Promise<Directive> {
    requirePermission(ctx, 'directive.draft');
    if (!isId(id)) throw directiveNotFound();
    const versions = await this.database.read(ctx, (tx) => versionsOf(tx, id));
    if (versions.length === 0) throw directiveNotFound();
    const version = versions.find((each) => each.no === no);
    if (!version) throw versionNotFound();
    return this.drafts.save(ctx, { id, input: version.content, restoredFrom: no }, key);
  }
}
