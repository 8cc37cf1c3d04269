import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { DirectivePaperService } from '@fayuan/directives';
import { htmlDocument } from '@fayuan/papers';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { PaperDraftInput, paperDraftOf } from './draft-paper.args.js';

/** The paper that somebody is writing, as it would be printed. */
@Resolver()
export class DraftPaperResolver {
  constructor(private readonly papers: DirectivePaperService) {}

  @Permission('directive.draft')
  @Query(() => String, {
    description: 'A page of A4 sheets (HTML), as `/directives/:id/paper.html` gives it.',
  })
  async draftPaper(@Ctx() ctx: RequestContext, @Args('draft') draft: PaperDraftInput): Promise<string> {
    return htmlDocument(await this.papers.draft(ctx, paperDraftOf(draft)));
  }
}
