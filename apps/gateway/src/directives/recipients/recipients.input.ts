import { Field, ID, InputType } from '@nestjs/graphql';
import type { Level } from '@fayuan/kernel';
import type { Recipients } from '@fayuan/directives';
import { type UnitKind, wholeSelection } from '@fayuan/org';
import { LevelEnum, UnitKindEnum } from '../../org/unit.type.js';

@InputType('UnitSelectionInput', {
  description:
    'Units below the own one. Levels, kinds and hosts, regions and code prefixes narrow each other; named units and lists come on top; exceptions are taken away last. Nothing given means everyone below (for `copy`: nobody).',
})
export class UnitSelectionInput {
  @Field(() => [LevelEnum], { nullable: true })
  levels?: Level[] | null;

  @Field(() => [UnitKindEnum], { nullable: true })
  kinds?: UnitKind[] | null;

  @Field(() => [String], { nullable: true, description: 'Branches that live in one of these agencies.' })
  hosts?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Regions: the unit named and all below it.' })
  underIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Regions by the beginning of their code.' })
  codePrefixes?: string[] | null;

  @Field(() => [ID], { nullable: true })
  unitIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Saved lists of the own unit.' })
  listIds?: string[] | null;

  @Field(() => [ID], { nullable: true })
  exceptUnitIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Whole regions taken away.' })
  exceptUnderIds?: string[] | null;
}

@InputType('RecipientsInput', {
  description: '主送: the selection itself. 抄送: `copy`; whoever is meant by both is a primary recipient.',
})
export class RecipientsInput extends UnitSelectionInput {
  @Field(() => UnitSelectionInput, { nullable: true })
  copy?: UnitSelectionInput | null;
}

export const recipientsOf = ({ copy, ...primary }: RecipientsInput): Recipients => ({
  ...wholeSelection(primary),
  copy: copy ? wholeSelection(copy) : null,
});
