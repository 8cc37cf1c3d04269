import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ImportState, LedgerKind } from '@fayuan/cases';
import { DateTimeScalar } from '../graphql/scalars.js';
import { LedgerImportStateEnum, LedgerKindEnum } from './ledger-import.enum.js';

@ObjectType('LedgerImportProblem', { description: 'What rows of a file have wrong, and how many of them.' })
export class LedgerImportProblemType {
  @Field(() => String, { nullable: true, description: 'Title of the column; null for the row as a whole.' })
  column!: string | null;

  @Field(() => String, { description: 'What is wrong and the way out.' })
  text!: string;

  @Field(() => Int)
  rows!: number;

  @Field(() => Int, { description: 'The first of them, as the program that shows the file counts.' })
  firstRow!: number;
}

@ObjectType('LedgerImport', { description: 'A file on its way into a ledger.' })
export class LedgerImportType {
  @Field(() => ID)
  id!: string;

  @Field(() => LedgerKindEnum)
  ledger!: LedgerKind;

  @Field(() => LedgerImportStateEnum)
  state!: ImportState;

  @Field(() => String, { nullable: true, description: 'Why it could not be read, and the way out.' })
  reason!: string | null;

  @Field(() => [String], { description: 'Columns that are missing, or stand there twice.' })
  reasonColumns!: readonly string[];

  @Field(() => Int, { description: 'Rows of the file; 0 until it was read.' })
  total!: number;

  @Field(() => Int, { description: 'Rows looked at, or recorded, so far.' })
  done!: number;

  @Field(() => Int, { description: 'Rows that can be, or were, recorded.' })
  good!: number;

  @Field(() => Int, { description: 'Rows that an earlier file brought; they are not recorded again.' })
  present!: number;

  @Field(() => Int)
  bad!: number;

  @Field(() => String)
  uploadedBy!: string;

  @Field(() => DateTimeScalar)
  uploadedAt!: Date;

  @Field(() => String, { nullable: true, description: 'Who said that it be taken over.' })
  begunBy!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When the file is gone.' })
  filesUntil!: Date;

  @Field(() => Boolean, { description: 'The reader may have it recorded now.' })
  mayBegin!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'Where the file with what is wrong is downloaded, by whoever uploaded it.',
  })
  returnedUrl!: string | null;

  @Field(() => [LedgerImportProblemType], { description: 'What most rows have wrong first; none in a list.' })
  problems!: readonly LedgerImportProblemType[];
}
