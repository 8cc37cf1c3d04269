import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GAPS, type IssuedLetter, LetterService, type PossibleLetter } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import type { Locale } from '@fayuan/kernel';
import { Ctx } from '../../access/request.js';
import { Permission } from '../../access/rule.js';
import { letterUrl } from './letter-address.js';
import { IssueLetterArgs } from './letter.args.js';
import { CaseLettersType, LetterType, type PossibleLetterType } from './letter.type.js';

/** Papers that are made of a case. */
@Resolver(() => LetterType)
export class LetterResolver {
  constructor(private readonly service: LetterService) {}

  @Permission('case.read')
  @Query(() => CaseLettersType, {
    nullable: true,
    description: 'Of an own case; null for every other, and outside the team of a sealed one.',
  })
  async caseLetters(
    @Ctx() ctx: RequestContext,
    @Args('caseId', { type: () => ID }) caseId: string,
  ): Promise<CaseLettersType | null> {
    const found = await this.service.letters(ctx, caseId);
    return (
      found && {
        possible: found.possible.map((each) => shownPossible(each, ctx.locale)),
        issued: found.issued.map(shown),
      }
    );
  }

  @Permission('case.handle')
  @Mutation(() => LetterType)
  async issueCaseLetter(
    @Ctx() ctx: RequestContext,
    @Args() { id, version, idempotencyKey, ...order }: IssueLetterArgs,
  ): Promise<LetterType> {
    return shown(await this.service.issue(ctx, { id, version }, order, idempotencyKey));
  }
}

const shown = (letter: IssuedLetter): LetterType => ({ ...letter, url: letterUrl(letter.id) });

const shownPossible = (
  { kind, title, article, why, gaps, issued }: PossibleLetter,
  locale: Locale,
): PossibleLetterType => ({
  kind,
  title,
  article: article[locale],
  why: why && why[locale],
  gaps: gaps.map((field) => ({ field, name: GAPS[field][locale] })),
  issued: issued && shown(issued),
});
