import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../platform/request-context.ts'
import { Community, communityById, Street, streetById } from '../territory/index.ts'
import type { TermsRow } from './offer.rows.ts'
import { ServiceArea, Terms, TimeSlot } from './offer.types.ts'

interface AreaRow {
  streetIds: string[]
  communityIds: string[]
}

@Resolver(() => Terms)
export class TermsResolver {
  @FieldResolver(() => [TimeSlot])
  slots(@Root() terms: TermsRow) {
    return terms.slots.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    }))
  }
}

@Resolver(() => ServiceArea)
export class ServiceAreaResolver {
  @FieldResolver(() => [Street])
  streets(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return streetById(context).loadMany(area.streetIds)
  }

  @FieldResolver(() => [Community])
  communities(@Root() area: AreaRow, @Ctx() context: RequestContext) {
    return communityById(context).loadMany(area.communityIds)
  }
}
