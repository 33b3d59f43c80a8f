import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsNotEmpty,
  IsOptional,
  MaxLength,
  ValidateNested,
} from 'class-validator'
import { Field, InputType, ObjectType } from 'type-graphql'
import { Limits } from '@youlin/schema'
import { OutcomeType } from '../../platform/bulk.types.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { Day } from '../../platform/scalars.ts'
import type { Outcome } from '../../platform/take-each.ts'
import { MembershipFilter, MembershipType } from './membership.types.ts'

@InputType()
export class MembershipRecordInput extends RecordInput {}

@InputType()
abstract class MembershipsInput {
  @Field(() => [MembershipRecordInput], {
    nullable: true,
    description: `The memberships, at most ${Limits.bulkRecords}; or a filter instead.`,
  })
  @IsOptional()
  @ArrayNotEmpty()
  @ArrayMaxSize(Limits.bulkRecords)
  @ValidateNested({ each: true })
  records?: MembershipRecordInput[] | null

  @Field(() => MembershipFilter, { nullable: true, description: 'All that it finds at this moment.' })
  @ValidateNested()
  filter?: MembershipFilter | null
}

@InputType()
export class EndorseMembershipsInput extends MembershipsInput {}

@InputType()
export class ApproveMembershipsInput extends MembershipsInput {
  @Field(() => Day, { nullable: true, description: 'Last day of all terms; as applied for when not given.' })
  termUntil?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whoever approves saw the originals of the licences; needed where an enterprise is approved for the first time and has none on file.',
  })
  licenceSeen?: boolean | null
}

@InputType()
export class RejectMembershipsInput extends MembershipsInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@ObjectType({ simpleResolvers: true })
abstract class MembershipsPayload {
  @Field(() => [OutcomeType], { description: 'One for each membership.' })
  outcomes!: Outcome[]

  @Field(() => [MembershipType], { description: 'As they stand now.' })
  memberships!: MembershipType[]
}

@ObjectType({ simpleResolvers: true })
export class EndorseMembershipsPayload extends MembershipsPayload {}

@ObjectType({ simpleResolvers: true })
export class ApproveMembershipsPayload extends MembershipsPayload {}

@ObjectType({ simpleResolvers: true })
export class RejectMembershipsPayload extends MembershipsPayload {}
