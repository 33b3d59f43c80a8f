import { MaxLength } from 'class-validator'
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql'
import { ClaimSide, Limits, Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { Contact } from './claim-parts.types.ts'
import { revealContact } from './contact.service.ts'

@InputType()
class RevealContactInput {
  @Field(() => ID)
  claimId!: string

  @Field(() => ClaimSide)
  side!: ClaimSide

  @Field(() => String, {
    nullable: true,
    description: 'Needed wherever the two sides do not share contacts.',
  })
  @MaxLength(Limits.reasonLength)
  reason?: string | null
}

@ObjectType({ simpleResolvers: true })
class RevealContactPayload {
  @Field(() => Contact)
  contact!: Contact
}

@Resolver()
export class ContactMutations {
  @Allow(
    Role.DISTRICT_ADMIN,
    Role.STREET_STAFF,
    Role.COMMUNITY_STAFF,
    Role.COUNCIL_OFFICER,
    Role.ENTERPRISE_REP,
  )
  @Mutation(() => RevealContactPayload, {
    description:
      "Shows a contact's full number; the claim's timeline tells who looked and why. Errors: NOT_FOUND, INVALID_INPUT, TOO_MANY_ATTEMPTS.",
  })
  async revealContact(
    @Arg('input', () => RevealContactInput) { claimId, side, reason }: RevealContactInput,
    @Ctx() context: RequestContext,
  ) {
    const id = localId(claimId, 'Claim', 'claimId')
    return { contact: await revealContact(context, id, side, reason?.trim() || null) }
  }
}
