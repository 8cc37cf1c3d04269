import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { LedgerImportService, type ListedImport, reasonText, type ShownImport } from '@fayuan/cases';
import type { RequestContext } from '@fayuan/context';
import type { Locale } from '@fayuan/kernel';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { LedgerImportType } from './ledger-import.type.js';

const listed = (found: ListedImport, locale: Locale): LedgerImportType => ({
  ...found,
  reason: found.reason && reasonText(found.reason)[locale],
  uploadedBy: found.uploadedByName,
  begunBy: found.begunByName,
  returnedUrl: found.hasReturned ? `/ledger-imports/${found.id}.xlsx` : null,
  problems: [],
});

const shown = (found: ShownImport, locale: Locale): LedgerImportType => ({
  ...listed(found, locale),
  problems: found.problems.map(({ title, text, rows, firstRow }) => ({
    column: title && title[locale],
    text: text[locale],
    rows,
    firstRow,
  })),
});

/** Files on their way into the ledgers of the own unit. */
@Resolver(() => LedgerImportType)
export class LedgerImportResolver {
  constructor(private readonly service: LedgerImportService) {}

  @Permission('case.read')
  @Query(() => [LedgerImportType], { description: 'Imports of the own unit, the latest first.' })
  async ledgerImports(@Ctx() ctx: RequestContext): Promise<LedgerImportType[]> {
    return (await this.service.imports(ctx)).map((each) => listed(each, ctx.locale));
  }

  @Permission('case.read')
  @Query(() => LedgerImportType, { nullable: true })
  async ledgerImport(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<LedgerImportType | null> {
    const found = await this.service.import(ctx, id);
    return found && shown(found, ctx.locale);
  }

  @Permission('case.read')
  @Mutation(() => LedgerImportType, {
    description:
      'Has a looked-at file recorded. Cases are taken over by a leader who did not upload the file.',
  })
  async beginLedgerImport(
    @Ctx() ctx: RequestContext,
    @Args('id', { type: () => ID }) id: string,
    @Args('goodOnly', {
      type: () => Boolean,
      description: 'Record the right rows although others are wrong.',
    })
    goodOnly: boolean,
    @Args('idempotencyKey', { type: () => ID }) key: string,
  ): Promise<LedgerImportType> {
    return shown(await this.service.begin(ctx, id, goodOnly, key), ctx.locale);
  }
}
