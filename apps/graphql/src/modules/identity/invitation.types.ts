import { IsNotEmpty, MaxLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { InvitationStatus, Limits, Role, ScopeKind } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { RecordInput } from '../../platform/record-input.ts'
import { DateTime, Day } from '../../platform/scalars.ts'
import { Verbatim } from '../../platform/validation.ts'
import { Viewer } from './viewer.types.ts'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'A role that somebody is invited to take by a link, which can be used once within seven days.',
})
export class Invitation extends Node {
  @Field(() => String, { description: 'As whoever invites knows the person.' })
  name!: string

  @Field(() => Role)
  role!: Role

  @Field(() => ScopeKind)
  scopeKind!: ScopeKind

  @Field(() => Day, { description: 'The first day of the role; the day of acceptance where that is later.' })
  validFrom!: string

  @Field(() => Day, { nullable: true, description: 'Its last day; null when no end is set.' })
  validUntil!: string | null

  @Field(() => DateTime)
  createdAt!: Date

  @Field(() => DateTime, { description: 'Until when the link can be used.' })
  expiresAt!: Date

  @Field(() => Int, { description: 'To be sent back with a change.' })
  version!: number
}

export const InvitationConnection = connectionOf('Invitation', () => Invitation)

@InputType({ description: 'Which invitations to list; all parts that are given have to fit.' })
export class InvitationFilter {
  @Field(() => InvitationStatus, { nullable: true })
  status?: InvitationStatus | null

  @Field(() => Role, { nullable: true })
  role?: Role | null
}

@ObjectType({ simpleResolvers: true, description: 'An invitation as its link shows it.' })
export class OpenedInvitation {
  @Field(() => String)
  districtName!: string

  @Field(() => String, { description: 'The unit that the role is for.' })
  scopeName!: string

  @Field(() => Role)
  role!: Role

  @Field(() => String, { description: 'Who invites.' })
  inviterName!: string

  @Field(() => String, { description: 'Who is invited, as the inviter knows them.' })
  name!: string

  @Field(() => Boolean, { description: 'Whether the number has an account, whose password then proves it.' })
  hasAccount!: boolean

  @Field(() => Day)
  validFrom!: string

  @Field(() => Day, { nullable: true })
  validUntil!: string | null

  @Field(() => DateTime, { description: 'Until when the link can be used.' })
  expiresAt!: Date
}

@InputType()
export class InviteUserInput {
  @Field(() => String)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(40)
  mobile!: string

  @Field(() => String, { description: 'As the account is called when the person does not change it.' })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => Role)
  role!: Role

  @Field(() => ID, { description: 'A district, street, community or enterprise, as the role wants.' })
  scopeId!: string

  @Field(() => Day, { nullable: true, description: 'Today when not given; not earlier.' })
  validFrom?: string | null

  @Field(() => Day, { nullable: true, description: 'The last day; without end when not given.' })
  validUntil?: string | null
}

@ObjectType({ simpleResolvers: true })
export class InvitationPayload {
  @Field(() => Invitation)
  invitation!: Invitation

  @Field(() => String, {
    nullable: true,
    description:
      'For the link, told this once; null when a request is repeated, or nothing is to be passed on.',
  })
  token!: string | null
}

@InputType()
export class InvitationInput extends RecordInput {}

@InputType()
export class AcceptInvitationInput {
  @Field(() => String, { description: 'As it stands in the link.' })
  @MaxLength(100)
  token!: string

  @Field(() => String, { nullable: true, description: 'The name of a new account.' })
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => String, {
    description: 'Of a new account, ten characters or more; or of the one that there is.',
  })
  @Verbatim()
  @IsNotEmpty()
  @MaxLength(Limits.passwordMax)
  password!: string
}

@ObjectType({ simpleResolvers: true })
export class AcceptInvitationPayload {
  @Field(() => Viewer)
  viewer!: Viewer
}
