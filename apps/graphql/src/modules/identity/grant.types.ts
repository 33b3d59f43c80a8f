import { MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { GrantOrigin, GrantState, Limits, Role, ScopeKind } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { DateTime, Day } from '../../platform/scalars.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A role on a scope, from a day until a day.',
})
export class RoleGrant extends Node {
  @Field(() => Role)
  role!: Role

  @Field(() => ScopeKind)
  scopeKind!: ScopeKind

  @Field(() => String)
  scopeName!: string

  @Field(() => String)
  districtName!: string

  @Field(() => Day)
  validFrom!: string

  @Field(() => Day, {
    nullable: true,
    description: 'Its last day; null when no end is set, before its first where it never began.',
  })
  validUntil!: string | null

  @Field(() => GrantOrigin, { description: 'How it came.' })
  origin!: GrantOrigin

  @Field(() => DateTime, {
    nullable: true,
    description: 'When somebody ended it at once; until then it held on that day.',
  })
  endedAt!: Date | null

  @Field(() => DateTime, { description: 'When it was given.' })
  createdAt!: Date

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version!: number
}

export const RoleGrantConnection = connectionOf('RoleGrant', () => RoleGrant)

@InputType({ description: 'Which grants to list; all parts that are given have to fit.' })
export class RoleGrantFilter {
  @Field(() => ID, { nullable: true, description: 'Whose.' })
  userId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'A district, community, council or enterprise; a street with what lies in it.',
  })
  scopeId?: string | null

  @Field(() => Role, { nullable: true })
  role?: Role | null

  @Field(() => GrantState, { nullable: true, description: 'As of today.' })
  state?: GrantState | null
}

@ObjectType({ simpleResolvers: true, description: 'Something that a role can be granted on.' })
export class GrantScope {
  @Field(() => ID)
  id!: string

  @Field(() => ScopeKind)
  kind!: ScopeKind

  @Field(() => String)
  name!: string

  @Field(() => String, {
    nullable: true,
    description: "The street of a community, an enterprise's credit code.",
  })
  within!: string | null
}

@InputType()
export class GrantRoleInput {
  @Field(() => String)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => ID, { nullable: true, description: 'Somebody of the district; or else a number and a name.' })
  userId?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Whose; an account is made when the number has none.',
  })
  @MinLength(1)
  @MaxLength(40)
  mobile?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The name of a new account; a known one keeps its own.',
  })
  @MinLength(1)
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => Role)
  role!: Role

  @Field(() => ID, { description: 'A district, street, community or enterprise, as the role wants.' })
  scopeId!: string

  @Field(() => Day, { nullable: true, description: 'Today when not given; not earlier.' })
  validFrom?: string | null

  @Field(() => Day, { nullable: true, description: 'Its last day; without end when not given.' })
  validUntil?: string | null
}

@ObjectType({ simpleResolvers: true })
export class GrantRolePayload {
  @Field(() => RoleGrant)
  grant!: RoleGrant

  @Field(() => String, { nullable: true, description: 'Only for an account made by this grant.' })
  oneTimePassword!: string | null
}

@InputType()
export class EndRoleInput extends RecordInput {
  @Field(() => Day, {
    nullable: true,
    description: 'The last day on which it holds, today or later; at once when not given.',
  })
  lastDay?: string | null

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@ObjectType({ simpleResolvers: true })
export class EndRolePayload {
  @Field(() => RoleGrant)
  grant!: RoleGrant
}
