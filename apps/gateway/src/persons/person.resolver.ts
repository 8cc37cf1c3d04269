import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import type { Locale } from '@fayuan/kernel';
import { type PersonExport, PersonService, PersonTeamService } from '@fayuan/persons';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { PersonReasonArgs, PersonTeamArgs, UnmaskPersonArgs } from './person.args.js';
import { PersonExportType, PersonType, UnmaskedPersonType } from './person.type.js';

/** Persons of the own unit: masked to whoever works with cases, in clear with a permission and a reason. */
@Resolver(() => PersonType)
export class PersonResolver {
  constructor(
    private readonly service: PersonService,
    private readonly teams: PersonTeamService,
  ) {}

  @Permission('case.read')
  @Query(() => PersonType, { nullable: true })
  person(@Ctx() ctx: RequestContext, @Args('id', { type: () => ID }) id: string): Promise<PersonType | null> {
    return this.service.person(ctx, id);
  }

  @Permission('person.unmask')
  @Mutation(() => UnmaskedPersonType, {
    description: 'Fields in clear; who looked and why stays in the audit trail.',
  })
  async unmaskPerson(
    @Ctx() ctx: RequestContext,
    @Args() { id, fields, reason, idempotencyKey }: UnmaskPersonArgs,
  ): Promise<UnmaskedPersonType> {
    const opened = await this.service.unmask(ctx, { personId: id, fields, reason }, idempotencyKey);
    return { personId: id, ...opened };
  }

  @Permission('person.unmask')
  @Mutation(() => PersonType, {
    description: 'Opens a sealed person to a colleague, never to oneself: by one of the team, or a leader.',
  })
  async addToPersonTeam(
    @Ctx() ctx: RequestContext,
    @Args() { id, accountId, reason, idempotencyKey }: PersonTeamArgs,
  ): Promise<PersonType | null> {
    await this.teams.add(ctx, { personId: id, accountId, reason }, idempotencyKey);
    return this.service.person(ctx, id);
  }

  @Permission('person.unmask')
  @Mutation(() => PersonType, {
    description: 'Closes a sealed person to one of its team; somebody who can open it to others stays.',
  })
  async removeFromPersonTeam(
    @Ctx() ctx: RequestContext,
    @Args() { id, accountId, reason, idempotencyKey }: PersonTeamArgs,
  ): Promise<PersonType | null> {
    await this.teams.remove(ctx, { personId: id, accountId, reason }, idempotencyKey);
    return this.service.person(ctx, id);
  }

  @Permission('person.erase')
  @Mutation(() => PersonType, { description: 'For good; refused while a matter of the person is open.' })
  async erasePerson(
    @Ctx() ctx: RequestContext,
    @Args() { id, reason, idempotencyKey }: PersonReasonArgs,
  ): Promise<PersonType | null> {
    await this.service.erase(ctx, id, reason, idempotencyKey);
    return this.service.person(ctx, id);
  }

  @Permission('person.erase')
  @Mutation(() => PersonExportType, {
    description: 'A copy for the person; who made it and why stays in the audit trail.',
  })
  async exportPerson(
    @Ctx() ctx: RequestContext,
    @Args() { id, reason, idempotencyKey }: PersonReasonArgs,
  ): Promise<PersonExportType> {
    return exported(await this.service.exportOf(ctx, id, reason, idempotencyKey), ctx.locale);
  }
}

function exported({ personId, details, records }: PersonExport, locale: Locale): PersonExportType {
  const { document, sex, name, phone, address, birthDay } = details;
  return {
    person: { personId, name, document: document?.number ?? null, phone, address, birthDay },
    documentKind: document?.kind ?? null,
    sex,
    records: records.map(({ title, fields }) => ({
      title: title[locale],
      fields: fields.map(({ label, value }) => ({ label: label[locale], value: value[locale] })),
    })),
  };
}
