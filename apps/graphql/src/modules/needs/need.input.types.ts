import { ArrayMaxSize, IsNotEmpty, Max, MaxLength, Min, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Audience, Limits, NeedSort, NeedStatus, Urgency } from '@youlin/schema'
import { PageArgs } from '../../platform/pagination.ts'
import { Day } from '../../platform/scalars.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { NeedType } from './need.types.ts'

@InputType()
export class CreateNeedInput {
  @Field(() => String, { description: 'Chosen by the client; the same key gives the same need.' })
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: "The viewer's own community; taken from the acting role." })
  communityId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: "The viewer's own enterprise; taken from the acting role.",
  })
  enterpriseId?: string | null

  @Field(() => ID, { nullable: true, description: 'A compound of the community, where it is for one.' })
  compoundId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'A building that the enterprise sits in, where it is for the staff there.',
  })
  buildingId?: string | null

  @Field(() => String, { nullable: true, description: 'Code of a category of offers.' })
  @MaxLength(20)
  category?: string | null

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.titleLength)
  title!: string

  @Field(() => String)
  @MaxLength(Limits.bodyLength)
  body!: string

  @Field(() => Audience)
  audience!: Audience

  @Field(() => Int, { description: 'People or households, at least one.' })
  @Min(1)
  @Max(Limits.participantsMax)
  size!: number

  @Field(() => Urgency)
  urgency!: Urgency

  @Field(() => Day)
  neededFrom!: string

  @Field(() => Day, { description: 'Today or later.' })
  neededUntil!: string
}

@ObjectType({ simpleResolvers: true })
export class CreateNeedPayload {
  @Field(() => NeedType)
  need!: NeedType
}

@InputType()
export class WithdrawNeedInput extends RecordInput {
  @Field(() => String, { nullable: true, description: 'Told on the timeline.' })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@ObjectType({ simpleResolvers: true })
export class WithdrawNeedPayload {
  @Field(() => NeedType)
  need!: NeedType
}

@InputType({ description: 'Which needs to list; all parts that are given have to fit.' })
export class NeedFilter {
  @Field(() => String, { nullable: true, description: 'Words of its text, party or category.' })
  @MaxLength(Limits.searchLength)
  search?: string | null

  @Field(() => [NeedStatus], { nullable: true })
  @ArrayMaxSize(10)
  statuses?: NeedStatus[] | null

  @Field(() => String, { nullable: true, description: 'Code of a category.' })
  @MaxLength(20)
  category?: string | null

  @Field(() => ID, { nullable: true })
  communityId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: "The street of the community or of the enterprise's building.",
  })
  streetId?: string | null

  @Field(() => [Urgency], { nullable: true })
  @ArrayMaxSize(10)
  urgencies?: Urgency[] | null

  @Field(() => Boolean, { nullable: true, description: 'Needs of the party that the viewer acts for.' })
  mine?: boolean | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'What an offer may still answer, but for needs of the own enterprise.',
  })
  openToClaim?: boolean | null
}

@ArgsType()
export class NeedListArgs extends PageArgs {
  @Field(() => NeedFilter, { nullable: true })
  @ValidateNested()
  filter?: NeedFilter | null

  @Field(() => NeedSort, {
    nullable: true,
    description: "When not given, NEWEST. DISTANCE is measured from the viewer's own buildings.",
  })
  sort?: NeedSort | null
}
