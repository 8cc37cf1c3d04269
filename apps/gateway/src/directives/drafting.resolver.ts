import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { DraftVersionService, type TaskInput, TemplateService, wholeRecipients } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { DirectiveActArgs } from './directive.args.js';
import { DirectiveType } from './directive.type.js';
import {
  BegunDirectiveType,
  type BegunTaskType,
  DirectiveTemplateType,
  DraftVersionType,
  KeepTemplateArgs,
  RestoreVersionArgs,
} from './drafting.type.js';

/** A task of a template with every term said. */
const begunTask = (task: TaskInput): BegunTaskType => ({
  ...task,
  milestones: task.milestones ?? [],
  evidence: task.evidence ?? 'none',
  evidenceCount: task.evidenceCount ?? 0,
  leadUnitId: task.leadUnitId ?? null,
  coUnitIds: task.coUnitIds ?? [],
});

/** What helps in writing: the versions of a draft, and templates to begin with. */
@Resolver()
export class DraftingResolver {
  constructor(
    private readonly versions: DraftVersionService,
    private readonly templates: TemplateService,
  ) {}

  @Permission('directive.read')
  @Query(() => [DraftVersionType], { description: 'Of an own directive, the latest first.' })
  async draftVersions(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID }) directiveId: string,
  ): Promise<readonly DraftVersionType[]> {
    return this.versions.list(ctx, directiveId);
  }

  @Permission('directive.draft')
  @Mutation(() => DirectiveType, { description: 'Brings an earlier version back as a new one.' })
  async restoreDraftVersion(
    @Ctx() ctx: RequestContext,
    @Args() args: RestoreVersionArgs,
  ): Promise<DirectiveType> {
    return this.versions.restore(ctx, args.id, args.no, args.idempotencyKey);
  }

  @Permission('directive.read')
  @Query(() => [DirectiveTemplateType], { description: 'Kept templates, then the latest own directives.' })
  async directiveTemplates(@Ctx() ctx: RequestContext): Promise<readonly DirectiveTemplateType[]> {
    return this.templates.list(ctx);
  }

  @Permission('directive.read')
  @Query(() => BegunDirectiveType)
  async beginFromTemplate(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BegunDirectiveType> {
    const { input, review } = await this.templates.begin(ctx, id);
    const { theme = null, objective = null, urgency = null } = input;
    const recipients = wholeRecipients(input.recipients);
    const tasks = input.tasks.map(begunTask);
    const words = { documentKind: input.documentKind ?? 'notice', theme, objective, urgency };
    return { ...input, ...words, tasks, recipients, review };
  }

  @Permission('directive.draft')
  @Mutation(() => [DirectiveTemplateType])
  async keepTemplate(
    @Ctx() ctx: RequestContext,
    @Args() { idempotencyKey, ...template }: KeepTemplateArgs,
  ): Promise<readonly DirectiveTemplateType[]> {
    return this.templates.keep(ctx, template, idempotencyKey);
  }

  @Permission('directive.draft')
  @Mutation(() => [DirectiveTemplateType])
  async removeTemplate(
    @Ctx() ctx: RequestContext,
    @Args() args: DirectiveActArgs,
  ): Promise<readonly DirectiveTemplateType[]> {
    return this.templates.remove(ctx, args.id, args.idempotencyKey);
  }
}
