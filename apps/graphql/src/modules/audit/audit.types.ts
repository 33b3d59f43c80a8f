import { IsNotEmpty, MaxLength, ValidateNested } from 'class-validator'
import { ArgsType, Field, ID, InputType, ObjectType } from 'type-graphql'
import { ChangeSource, Limits, RecordKind, Role } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf, PageArgs } from '../../platform/pagination.ts'
import { DateTime, Json } from '../../platform/scalars.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Who changed what, when and why. Entries are added and never altered.',
})
export class AuditEntry extends Node {
  @Field(() => DateTime)
  at!: Date

  @Field(() => String, { description: 'The mutation or job, such as `grantRole`.' })
  action!: string

  @Field(() => String, { nullable: true, description: 'The name then; null when no person did it.' })
  actorName!: string | null

  @Field(() => Role, { nullable: true })
  actingRole!: Role | null

  @Field(() => RecordKind)
  recordKind!: RecordKind

  @Field(() => ID)
  recordId!: string

  @Field(() => String, { description: 'What the record was called then.' })
  recordName!: string

  @Field(() => String, { nullable: true, description: 'The state before.' })
  from!: string | null

  @Field(() => String, { nullable: true, description: 'The state after.' })
  to!: string | null

  @Field(() => String, { nullable: true })
  reason!: string | null

  @Field(() => Json, {
    description: 'Facts of the change, and `[before, after]` by field; mobile numbers are masked.',
  })
  changes!: object

  @Field(() => ChangeSource)
  source!: ChangeSource

  @Field(() => String, { nullable: true, description: "The request, as in the server's log." })
  requestId!: string | null
}

export const AuditEntryConnection = connectionOf('AuditEntry', () => AuditEntry)

@InputType({ description: 'Which entries to list; all parts that are given have to fit.' })
export class AuditFilter {
  @Field(() => RecordKind, { nullable: true })
  recordKind?: RecordKind | null

  @Field(() => ID, { nullable: true })
  recordId?: string | null

  @Field(() => ID, { nullable: true, description: 'Who did it.' })
  actorId?: string | null

  @Field(() => String, { nullable: true, description: 'The mutation or job, as it is named.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  action?: string | null

  @Field(() => String, { nullable: true, description: "A part of the person's name, as it was then." })
  @IsNotEmpty()
  @MaxLength(Limits.searchLength)
  actor?: string | null

  @Field(() => String, { nullable: true, description: "A part of the record's name, or its whole id." })
  @IsNotEmpty()
  @MaxLength(Limits.searchLength * 3)
  record?: string | null

  @Field(() => Role, { nullable: true, description: 'The role that the person acted in.' })
  role?: Role | null

  @Field(() => ChangeSource, { nullable: true })
  source?: ChangeSource | null

  @Field(() => DateTime, { nullable: true, description: 'Not before this moment.' })
  from?: Date | null

  @Field(() => DateTime, { nullable: true, description: 'Before this moment.' })
  until?: Date | null
}

@ArgsType()
export class AuditLogArgs extends PageArgs {
  @Field(() => AuditFilter, { nullable: true })
  @ValidateNested()
  filter?: AuditFilter | null
}
