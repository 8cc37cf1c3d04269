import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { CheckOutcome, FigureState } from '@fayuan/ledger';
import { DateScalar } from '../graphql/scalars.js';
import { FigureStateEnum } from './figure-coverage.type.js';

export const CheckOutcomeEnum = {
  HOLDS: 'holds',
  BROKEN: 'broken',
  OPEN: 'open',
} as const satisfies Record<string, CheckOutcome>;
registerEnumType(CheckOutcomeEnum, {
  name: 'CheckOutcome',
  description: 'OPEN: a column that the check needs has no figure.',
});

@ObjectType('FormColumn')
export class FormColumnType {
  @Field(() => Int)
  number!: number;

  @Field(() => String)
  indicator!: string;
}

@ObjectType('FormCheck', { description: 'A check of a form (校验关系).' })
export class FormCheckType {
  @Field(() => Int)
  number!: number;

  @Field(() => String, { description: 'The numbers are those of the columns, e.g. 1=2+4+5.' })
  formula!: string;
}

@ObjectType('StatisticalForm', { description: 'One version of an official form.' })
export class StatisticalFormType {
  @Field(() => String)
  code!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  name!: string;

  @Field(() => String)
  nameEn!: string;

  @Field(() => String, { description: 'The kind of period it is filled for.' })
  periodKind!: string;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null while it holds.' })
  validTo!: Day | null;

  @Field(() => String)
  source!: string;

  @Field(() => [FormColumnType])
  columns!: readonly FormColumnType[];

  @Field(() => [FormCheckType])
  checks!: readonly FormCheckType[];
}

@ObjectType('FormCell')
export class FormCellType extends FormColumnType {
  @Field(() => Float, { nullable: true, description: 'Null where no figure is available, which is not 0.' })
  quantity!: number | null;

  @Field(() => FigureStateEnum, { description: 'What the cell says, and why it is empty where it is.' })
  state!: FigureState;
}

@ObjectType('CheckedFormula')
export class CheckedFormulaType extends FormCheckType {
  @Field(() => Float, { nullable: true })
  left!: number | null;

  @Field(() => Float, { nullable: true })
  right!: number | null;

  @Field(() => CheckOutcomeEnum)
  outcome!: CheckOutcome;
}

@ObjectType('FilledForm')
export class FilledFormType {
  @Field(() => StatisticalFormType)
  form!: StatisticalFormType;

  @Field(() => [FormCellType])
  cells!: readonly FormCellType[];

  @Field(() => [CheckedFormulaType])
  checks!: readonly CheckedFormulaType[];
}

@ArgsType()
export class FormQueryArgs {
  @Field(() => String, { description: 'Its code; the version is the one in force on the last day.' })
  form!: string;

  @Field(() => ID, { description: 'The unit itself and all below it.' })
  unitId!: string;

  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar)
  to!: Day;
}
