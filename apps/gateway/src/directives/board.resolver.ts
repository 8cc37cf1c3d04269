import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { BoardService } from '@fayuan/directives';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { BoardType } from './board.type.js';
import { BoardArgs } from './directive.args.js';

@Resolver(() => BoardType)
export class BoardResolver {
  constructor(private readonly boards: BoardService) {}

  @Permission('directive.read')
  @Query(() => BoardType)
  async board(@Ctx() ctx: RequestContext, @Args() args: BoardArgs): Promise<BoardType> {
    return this.boards.board(ctx, args);
  }
}
