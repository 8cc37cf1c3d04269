import { Injectable } from '@nestjs/common';
import { nextWorkingDay, workingCalendar } from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, isId, words } from '@fayuan/kernel';
import type { DirectiveInput } from '../directive.js';
import { ownDirective } from '../directive.repository.js';
import { wrongStatus } from '../directives.errors.js';
import { templateNameRequired, templateNotFound } from './drafting.errors.js';
import { shiftDay, shiftDirective, type ShiftedDirective } from './shift-year.js';
import {
  type DirectiveTemplate,
  insertTemplate,
  removeTemplate,
  templateContent,
  templatesOf,
} from './template.repository.js';

/** Beginning a directive with last year's, or with words the unit has kept. */
@Injectable()
export class TemplateService {
  constructor(private readonly database: Database) {}

  /** Kept templates first, then the latest own directives. */
  async list(ctx: RequestContext): Promise<DirectiveTemplate[]> {
    requirePermission(ctx, 'directive.read');
    return this.database.read(ctx, templatesOf);
  }

  /**
   * The words of a template with every date moved on by whole years until the campaign lies ahead. Nothing is stored.
   * @param id an own issued directive or a kept template
   * @throws Refusal `directive.template_not_found`
   */
  async begin(ctx: RequestContext, id: string): Promise<ShiftedDirective> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) throw templateNotFound();
    return this.database.read(ctx, async (tx) => {
      const content = (await templateContent(tx, id)) ?? (await issuedContent(tx, id));
      if (!content) throw templateNotFound();
      const years = yearsUntilAhead(content.startsOn, today(ctx));
      const last = addDays(shiftDay(content.reportDue, years), 30);
      const calendar = await workingCalendar(tx, shiftDay(content.startsOn, years), last);
      return shiftDirective(content, years, (day) => nextWorkingDay(day, calendar));
    });
  }

  /** Keeps the words of an own directive under a name, whatever its state. */
  async keep(
    ctx: RequestContext,
    template: { readonly directiveId: string; readonly name: string },
    key: string,
  ): Promise<DirectiveTemplate[]> {
    requirePermission(ctx, 'directive.draft');
    const name = template.name.trim();
    if (!name) throw templateNameRequired();
    await this.database.once(ctx, { key, operation: 'keepTemplate', input: template }, async (tx) => {
      const row = isId(template.directiveId) ? await ownDirective(tx, template.directiveId) : undefined;
      if (!row) throw templateNotFound('directiveId');
      if (row.reissuesId) throw wrongStatus(words('存为模板', 'kept as a template: it is a re-issue'));
      const id = await insertTemplate(tx, name, contentOf(row));
      await tx.audit({ action: 'template.kept', subjectKind: 'directive_template', subjectId: id });
      return { id };
    });
    return this.list(ctx);
  }

  /** Takes a kept template out of the list. */
  async remove(ctx: RequestContext, id: string, key: string): Promise<DirectiveTemplate[]> {
    requirePermission(ctx, 'directive.draft');
    if (!isId(id)) throw templateNotFound();
    await this.database.once(ctx, { key, operation: 'removeTemplate', input: { id } }, async (tx) => {
      if (!(await removeTemplate(tx, id))) throw templateNotFound();
      await tx.audit({ action: 'template.removed', subjectKind: 'directive_template', subjectId: id });
      return { id };
    });
    return this.list(ctx);
  }
}

/** Whole years to move on, so that the campaign begins today or later. */
function yearsUntilAhead(startsOn: Day, now: Day): number {
  let years = 0;
  while (shiftDay(startsOn, years) < now) years += 1;
  return years;
}

const contentOf = (row: DirectiveInput): DirectiveInput => {
  const { kind, documentKind, urgency, title, theme, objective, sections, startsOn, endsOn, reportDue } = row;
  const words = { kind, documentKind, urgency, title, theme, objective, sections };
  return { ...words, startsOn, endsOn, reportDue, tasks: row.tasks, recipients: row.recipients };
};

async function issuedContent(tx: Tx, id: string): Promise<DirectiveInput | undefined> {
  const row = await ownDirective(tx, id);
  return row && row.issuedOn !== null && row.reissuesId === null ? contentOf(row) : undefined;
}
