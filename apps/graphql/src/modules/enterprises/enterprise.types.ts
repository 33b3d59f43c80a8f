import { IsNotEmpty, MaxLength, MinLength } from 'class-validator'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { EnterpriseKind, EnterpriseStatus, Limits } from '@youlin/schema'
import { Node } from '../../platform/node.ts'
import { connectionOf } from '../../platform/pagination.ts'
import { DateTime } from '../../platform/scalars.ts'
import { Verbatim } from '../../platform/validation.ts'
import { RecordInput } from '../../platform/record-input.ts'

@ObjectType('Enterprise', {
  implements: Node,
  description: 'An enterprise, property manager or unit that offers, claims or sits on councils.',
})
export class EnterpriseType extends Node {
  @Field(() => EnterpriseKind)
  kind!: EnterpriseKind

  @Field(() => String)
  name!: string

  @Field(() => String, { description: 'Unified social credit code by GB 32100-2015, 18 characters.' })
  creditCode!: string

  @Field(() => EnterpriseStatus)
  status!: EnterpriseStatus

  @Field(() => String)
  contactName!: string

  @Field(() => Boolean, { description: 'Invented for the demonstration.' })
  isDemonstration!: boolean

  @Field(() => Int, { description: 'Named by whoever changes the record.' })
  version!: number

  @Field(() => DateTime)
  createdAt!: Date
}

export const EnterpriseConnection = connectionOf('Enterprise', () => EnterpriseType)

@InputType({ description: 'Which enterprises to list.' })
export class EnterpriseFilter {
  @Field(() => [EnterpriseStatus], { nullable: true })
  statuses?: EnterpriseStatus[] | null

  @Field(() => ID, { nullable: true })
  buildingId?: string | null

  @Field(() => ID, { nullable: true })
  streetId?: string | null

  @Field(() => String, { nullable: true, description: 'Part of the name, or of the credit code.' })
  @MaxLength(Limits.searchLength)
  search?: string | null
}

@InputType({ description: 'What an enterprise registers itself with.' })
export class RegisterEnterpriseInput {
  @Field(() => String)
  @MinLength(8)
  @MaxLength(100)
  idempotencyKey!: string

  @Field(() => String, { description: '18 characters; blanks and full-width characters are accepted.' })
  @IsNotEmpty()
  @MaxLength(40)
  creditCode!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name!: string

  @Field(() => EnterpriseKind)
  kind!: EnterpriseKind

  @Field(() => ID, { description: 'Where it sits; this decides the district.' })
  buildingId!: string

  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  contactName!: string

  @Field(() => String, { description: 'The mobile number that its first representative signs in with.' })
  @IsNotEmpty()
  @MaxLength(40)
  mobile!: string

  @Field(() => String, { description: '10 to 128 characters; an account that exists keeps its own.' })
  @Verbatim()
  @MaxLength(Limits.passwordMax)
  password!: string
}

@ObjectType({ simpleResolvers: true })
export class RegisterEnterprisePayload {
  @Field(() => Boolean, { description: 'Always true: a code already known gets the same answer.' })
  ok!: boolean
}

@InputType({ description: 'What changes; what is left out stays.' })
export class UpdateEnterpriseInput extends RecordInput {
  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  name?: string | null

  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(Limits.nameLength)
  contactName?: string | null

  @Field(() => String, { nullable: true })
  @IsNotEmpty()
  @MaxLength(40)
  contactMobile?: string | null

  @Field(() => ID, { nullable: true, description: 'A fresh upload with the purpose LICENCE.' })
  licenceId?: string | null
}

@ObjectType({ simpleResolvers: true })
export class UpdateEnterprisePayload {
  @Field(() => EnterpriseType)
  enterprise!: EnterpriseType
}

@InputType()
abstract class EnterpriseDecisionInput extends RecordInput {
  @Field(() => String)
  @IsNotEmpty()
  @MaxLength(Limits.reasonLength)
  reason!: string
}

@InputType()
export class RefuseEnterpriseInput extends EnterpriseDecisionInput {}

@ObjectType({ simpleResolvers: true })
export class RefuseEnterprisePayload {
  @Field(() => EnterpriseType)
  enterprise!: EnterpriseType
}

@InputType()
export class CloseEnterpriseInput extends EnterpriseDecisionInput {}

@ObjectType({ simpleResolvers: true })
export class CloseEnterprisePayload {
  @Field(() => EnterpriseType)
  enterprise!: EnterpriseType

  @Field(() => Int, { description: 'Seats that ended with it.' })
  endedMemberships!: number

  @Field(() => Int, { description: 'Offers that were withdrawn with it.' })
  closedOffers!: number
}
