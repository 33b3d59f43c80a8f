import { FilePurpose } from '@youlin/schema'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { RequestContext } from '../../platform/request-context.ts'
import { filesOf, StoredFile } from '../files/index.ts'
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

  @FieldResolver(() => StoredFile, {
    nullable: true,
    description: 'Seen by its publisher, its reviewers, the district and auditors.',
  })
  async qualification(@Root() terms: TermsRow, @Ctx() context: RequestContext) {
    if (!terms.inside || !terms.qualificationId) return null
    const files = await filesOf(context, terms.offerId, FilePurpose.QUALIFICATION)
    return files.find(({ id }) => id === terms.qualificationId) ?? null
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
