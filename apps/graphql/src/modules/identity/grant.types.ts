import { MaxLength, Min, MinLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Limits, Role, ScopeKind } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { Day } from '../../platform/scalars.ts'

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

  @Field(() => Day, { nullable: true, description: 'Its last day; null when no end is set.' })
  validUntil!: string | null

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version!: number
}

export const RoleGrantConnection = connectionOf('RoleGrant', () => RoleGrant)

@InputType()
export class GrantRoleInput {
  @Field(() => String)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => String, { description: 'Whose; an account is made when the number has none.' })
  @MinLength(1)
  @MaxLength(40)
  mobile!: string

  @Field(() => String, { description: 'The name of a new account; a known one keeps its own.' })
  @MinLength(1)
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => Role)
  role!: Role

  @Field(() => ID, { description: 'A district, street, community or enterprise, as the role wants.' })
  scopeId!: string

  @Field(() => Day, { nullable: true, description: 'Today when not given.' })
  validFrom?: string | null

  @Field(() => Day, { nullable: true })
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
export class EndRoleInput {
  @Field(() => ID)
  id!: string

  @Field(() => Int)
  @Min(1)
  version!: number

  @Field(() => String, { nullable: true })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@ObjectType({ simpleResolvers: true })
export class EndRolePayload {
  @Field(() => RoleGrant)
  grant!: RoleGrant
}
