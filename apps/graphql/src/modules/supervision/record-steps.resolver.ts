import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../platform/request-context.ts'
import { ClaimType } from '../claims/index.ts'
import { MembershipType } from '../councils/index.ts'
import { DirectClaimType } from '../direct-claims/index.ts'
import { OfferType } from '../offers/index.ts'
import { stepsOfRecord } from './supervision.queries.ts'
import { OpenStep } from './supervision.types.ts'

const description = 'What it waits for at present, who has to do it until when, and what was done about it.'

/** For whoever sees the claim. */
@Resolver(() => ClaimType)
export class ClaimOpenStepsResolver {
  @FieldResolver(() => [OpenStep], { description })
  async steps(@Root() { id }: { id: string }, @Ctx() context: RequestContext) {
    return (await stepsOfRecord(context).load(id)) ?? []
  }
}

/** For its publisher and its reviewers. */
@Resolver(() => OfferType)
export class OfferOpenStepsResolver {
  @FieldResolver(() => [OpenStep], { description: `${description} For its publisher and its reviewers.` })
  async steps(@Root() { id, inside }: { id: string; inside: boolean }, @Ctx() context: RequestContext) {
    return inside ? ((await stepsOfRecord(context).load(id)) ?? []) : []
  }
}

/** For its party and its reviewers. */
@Resolver(() => MembershipType)
export class MembershipOpenStepsResolver {
  @FieldResolver(() => [OpenStep], { description: `${description} For its party and its reviewers.` })
  async steps(@Root() { id, inside }: { id: string; inside: boolean }, @Ctx() context: RequestContext) {
    return inside ? ((await stepsOfRecord(context).load(id)) ?? []) : []
  }
}

/** For whoever sees the direct claim. */
@Resolver(() => DirectClaimType)
export class DirectClaimOpenStepsResolver {
  @FieldResolver(() => [OpenStep], { description })
  async steps(@Root() { id }: { id: string }, @Ctx() context: RequestContext) {
    return (await stepsOfRecord(context).load(id)) ?? []
  }
}
