import { ArgsType, Field } from '@nestjs/graphql';
import type { Light } from '@fayuan/directives';
import type { Level } from '@fayuan/kernel';
import { LevelEnum } from '../org/unit.type.js';
import { BoardArgs } from './directive.args.js';
import { LightEnum } from './directive.enum.js';

@ArgsType()
export class BoardUnitsArgs extends BoardArgs {
  @Field(() => [LevelEnum], { nullable: true, description: 'All when empty or not given.' })
  levels?: Level[] | null;

  @Field(() => [LightEnum], { nullable: true, description: 'All when empty or not given.' })
  lights?: Light[] | null;
}
