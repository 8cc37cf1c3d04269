import { Args, Query, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '@fayuan/context';
import { formulaOf, type StatisticalForm, StatisticalFormsService } from '@fayuan/ledger';
import { Ctx } from '../access/request.js';
import { Permission, SignedIn } from '../access/rule.js';
import { FilledFormType, FormQueryArgs, StatisticalFormType } from './statistical-form.type.js';

const typeOf = (form: StatisticalForm): StatisticalFormType => ({
  ...form,
  checks: form.checks.map((check) => ({ number: check.number, formula: formulaOf(check) })),
});

@Resolver()
export class StatisticalFormsResolver {
  constructor(private readonly service: StatisticalFormsService) {}

  @SignedIn()
  @Query(() => [StatisticalFormType], {
    description: 'The official forms with all their versions, the latest first.',
  })
  async statisticalForms(@Ctx() ctx: RequestContext): Promise<readonly StatisticalFormType[]> {
    return (await this.service.forms(ctx)).map(typeOf);
  }

  @Permission('figure.read')
  @Query(() => FilledFormType, { description: 'A form filled from the figures, with its checks evaluated.' })
  async filledForm(@Ctx() ctx: RequestContext, @Args() query: FormQueryArgs): Promise<FilledFormType> {
    const { form, ...filled } = await this.service.fill(ctx, query);
    return { form: typeOf(form), ...filled };
  }
}
