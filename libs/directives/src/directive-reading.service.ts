import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { Directive } from './directive.js';
import { directiveView } from './directive-text.repository.js';
import { directiveNotFound } from './directives.errors.js';

/** Directives as people read them: own ones, received ones, and those issued below. */
@Injectable()
export class DirectiveReadingService {
  constructor(private readonly database: Database) {}

  /** Null when there is none or it is not for the unit: both look alike. */
  async find(ctx: RequestContext, id: string): Promise<Directive | null> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) return null;
    return (await this.database.read(ctx, (tx) => directiveView(tx, id))) ?? null;
  }

  /** As `find`. @throws Refusal `directive.not_found` */
  async get(ctx: RequestContext, id: string): Promise<Directive> {
    const found = await this.find(ctx, id);
    if (!found) throw directiveNotFound();
    return found;
  }
}
