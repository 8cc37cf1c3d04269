import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day, Level } from '@fayuan/kernel';
import type { DemandKind, Effort } from '@fayuan/directives';
import { DateScalar } from '../graphql/scalars.js';
import { LevelEnum, UnitNameType } from '../org/unit.type.js';

export const EffortEnum = {
  SIGN: 'sign',
  READ: 'read',
  REISSUE: 'reissue',
  ARRANGE: 'arrange',
  ENTER: 'enter',
  REPORT: 'report',
} as const satisfies Record<string, Effort>;
registerEnumType(EffortEnum, { name: 'Effort' });
export const DemandKindEnum = {
  REPORT: 'report',
  EVIDENCE: 'evidence',
  FURTHER_PAPER: 'further_paper',
} as const satisfies Record<string, DemandKind>;
registerEnumType(DemandKindEnum, { name: 'DemandKind' });

@ObjectType('HourTerm')
export class HourTermType {
  @Field(() => EffortEnum)
  effort!: Effort;

  @Field(() => Int)
  times!: number;

  @Field(() => Int, { description: 'Each time.' })
  minutes!: number;
}

@ObjectType('LevelHours', { description: 'units × sum of (times × minutes) ÷ 60 = hours' })
export class LevelHoursType {
  @Field(() => LevelEnum)
  level!: Level;

  @Field(() => Int)
  units!: number;

  @Field(() => [HourTermType])
  terms!: readonly HourTermType[];

  @Field(() => Int)
  minutesPerUnit!: number;

  @Field(() => Float)
  hours!: number;
}

@ObjectType('BurdenHours')
export class BurdenHoursType {
  @Field(() => [LevelHoursType])
  levels!: readonly LevelHoursType[];

  @Field(() => Float)
  total!: number;
}

@ObjectType('AskedFigure')
export class AskedFigureType {
  @Field(() => Int, { description: 'Position of the task in the draft.' })
  task!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Boolean, { description: 'Posted by the units below by themselves: prefilled, not asked.' })
  held!: boolean;

  @Field(() => Float, { description: 'Sum of the units below over the last year.' })
  heldQuantity!: number;
}

@ObjectType('EarlierAsk', {
  description: 'An own or received directive that asks the same of the same units.',
})
export class EarlierAskType {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => UnitNameType)
  issuer!: UnitNameType;

  @Field(() => DateScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => [String])
  indicators!: readonly string[];

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => Int)
  sharedUnits!: number;
}

@ObjectType('TextLength')
export class TextLengthType {
  @Field(() => Int, { description: 'Counted as Word does.' })
  characters!: number;

  @Field(() => Int)
  limit!: number;

  @Field(() => Boolean)
  setsTasks!: boolean;
}

@ObjectType('TextDemand')
export class TextDemandType {
  @Field(() => DemandKindEnum)
  kind!: DemandKind;

  @Field(() => Int)
  section!: number;

  @Field(() => String)
  phrase!: string;
}

@ObjectType('DocumentYear')
export class DocumentYearType {
  @Field(() => Int)
  year!: number;

  @Field(() => Int, { nullable: true })
  quota!: number | null;

  @Field(() => [Int], { description: 'January first.' })
  byMonth!: readonly number[];

  @Field(() => Int)
  issued!: number;

  @Field(() => Int)
  issuedYearBefore!: number;

  @Field(() => Int, { nullable: true, description: 'The quota, or what was issued the year before.' })
  limit!: number | null;
}

@ObjectType('Burden')
export class BurdenType {
  @Field(() => Int)
  recipientCount!: number;

  @Field(() => BurdenHoursType)
  hours!: BurdenHoursType;

  @Field(() => [AskedFigureType])
  figures!: readonly AskedFigureType[];

  @Field(() => [EarlierAskType])
  askedAlready!: readonly EarlierAskType[];

  @Field(() => TextLengthType)
  length!: TextLengthType;

  @Field(() => DocumentYearType)
  documents!: DocumentYearType;

  @Field(() => Boolean, { description: 'A bulletin asks for none.' })
  demandsReport!: boolean;

  @Field(() => [TextDemandType])
  demands!: readonly TextDemandType[];
}
