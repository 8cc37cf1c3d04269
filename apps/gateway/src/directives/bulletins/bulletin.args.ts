import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Level } from '@fayuan/kernel';
import type { RankMeasure } from '@fayuan/directives';
import { PageArgs } from '../../graphql/page.args.js';
import { LevelEnum } from '../../org/unit.type.js';
import { DirectiveActArgs } from '../directive.args.js';
import { SectionInput } from '../directive.input.js';
import { RecipientsInput } from '../recipients/recipients.input.js';
import { RankMeasureEnum } from './bulletin.type.js';

@InputType('BulletinInput')
export class BulletinInput {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => LevelEnum, {
    nullable: true,
    description: 'Ranks all units of the level below; the direct children when not given.',
  })
  level?: Level | null;

  @Field(() => RankMeasureEnum)
  measure!: RankMeasure;

  @Field(() => Boolean, { description: 'Names late units in the text; otherwise they are only counted.' })
  namesLate!: boolean;
}

@ArgsType()
export class WriteBulletinArgs {
  @Field(() => BulletinInput)
  input!: BulletinInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditBulletinArgs extends DirectiveActArgs {
  @Field(() => String)
  title!: string;

  @Field(() => [SectionInput])
  sections!: SectionInput[];
}

@ArgsType()
export class BulletinRowsArgs extends PageArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'Key of the number.' })
  token!: string;
}

@ArgsType()
export class BulletinRankingArgs extends PageArgs {
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class BulletinPaperArgs extends DirectiveActArgs {
  @Field(() => RecipientsInput)
  recipients!: RecipientsInput;
}
