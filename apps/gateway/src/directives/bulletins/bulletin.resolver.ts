import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import {
  type Bulletin,
  BulletinPaperService,
  BulletinReadingService,
  WriteBulletinService,
} from '@fayuan/directives';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { FactRowPageType } from '../../figures/figure.type.js';
import { recipientsOf } from '../recipients/recipients.input.js';
import {
  BulletinPaperArgs,
  BulletinRankingArgs,
  BulletinRowsArgs,
  EditBulletinArgs,
  WriteBulletinArgs,
} from './bulletin.args.js';
import {
  BulletinListItemType,
  BulletinRankPageType,
  BulletinType,
  BulletinUnitPageType,
} from './bulletin.type.js';

const shown = (bulletin: Bulletin): BulletinType => ({
  ...bulletin,
  tokens: bulletin.tokens.map((token) => ({ ...token, rows: token.rows.kind })),
});

/** Bulletins (通报), and the rows behind each number in them. */
@Resolver(() => BulletinType)
export class BulletinResolver {
  constructor(
    private readonly writing: WriteBulletinService,
    private readonly reading: BulletinReadingService,
    private readonly papers: BulletinPaperService,
  ) {}

  @Permission('directive.read')
  @Query(() => [BulletinListItemType])
  async bulletins(
    @Ctx() ctx: RequestContext,
    @Args('directiveId', { type: () => ID, nullable: true }) directiveId: string | null,
  ): Promise<readonly BulletinListItemType[]> {
    return this.reading.list(ctx, directiveId);
  }

  @Permission('directive.read')
  @Query(() => BulletinType)
  async bulletin(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<BulletinType> {
    return shown(await this.reading.get(ctx, id));
  }

  @Permission('directive.read')
  @Query(() => BulletinUnitPageType, {
    description: 'The units behind a number; of a share first those that are missing.',
  })
  async bulletinUnits(
    @Ctx() ctx: RequestContext,
    @Args() args: BulletinRowsArgs,
  ): Promise<BulletinUnitPageType> {
    return this.reading.units(ctx, args);
  }

  @Permission('figure.read')
  @Query(() => FactRowPageType, {
    description: 'The facts behind a number, as the ledger held them at the moment of the bulletin.',
  })
  async bulletinFacts(@Ctx() ctx: RequestContext, @Args() args: BulletinRowsArgs): Promise<FactRowPageType> {
    return this.reading.facts(ctx, args);
  }

  @Permission('directive.read')
  @Query(() => BulletinRankPageType)
  async bulletinRanking(
    @Ctx() ctx: RequestContext,
    @Args() { id, ...page }: BulletinRankingArgs,
  ): Promise<BulletinRankPageType> {
    return this.reading.ranking(ctx, id, page);
  }

  @Permission('directive.draft')
  @Mutation(() => BulletinType, {
    description: 'Freezes how the receivers stand now and writes the bulletin over it.',
  })
  async writeBulletin(@Ctx() ctx: RequestContext, @Args() args: WriteBulletinArgs): Promise<BulletinType> {
    return shown(await this.writing.write(ctx, args.input, args.idempotencyKey));
  }

  @Permission('directive.draft')
  @Mutation(() => BulletinType)
  async editBulletin(@Ctx() ctx: RequestContext, @Args() args: EditBulletinArgs): Promise<BulletinType> {
    const { id, title, sections, idempotencyKey } = args;
    return shown(await this.writing.edit(ctx, id, { title, sections }, idempotencyKey));
  }

  @Permission('directive.draft')
  @Mutation(() => BulletinType, {
    description:
      'Makes it into the draft of a directive, which is then submitted and signed off as every other.',
  })
  async draftBulletinPaper(
    @Ctx() ctx: RequestContext,
    @Args() args: BulletinPaperArgs,
  ): Promise<BulletinType> {
    const recipients = recipientsOf(args.recipients);
    return shown(await this.papers.draft(ctx, args.id, recipients, args.idempotencyKey));
  }
}
