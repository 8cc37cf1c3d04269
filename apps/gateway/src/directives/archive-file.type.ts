import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../graphql/scalars.js';

@ObjectType('ArchiveFile', { description: 'The archive of a directive as one zip file with checksums.' })
export class ArchiveFileType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => String)
  requestedBy!: string;

  @Field(() => DateTimeScalar)
  requestedAt!: Date;

  @Field(() => Int, { description: 'How many of its papers are made.' })
  done!: number;

  @Field(() => Int, { description: '0 until it is known.' })
  total!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  finishedAt!: Date | null;

  @Field(() => Float, { nullable: true, description: 'Size of the zip file in bytes.' })
  bytes!: number | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the zip file.' })
  sha256!: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is downloaded, when it is made.' })
  downloadUrl!: string | null;
}
