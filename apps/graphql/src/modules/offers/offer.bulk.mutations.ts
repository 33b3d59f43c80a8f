import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { FieldCode, Role } from '@youlin/schema'
import { allForBulk } from '../../platform/all-pages.ts'
import { Allow } from '../../platform/authorization.ts'
import { shownOutcomes } from '../../platform/bulk.types.ts'
import { invalidInput } from '../../platform/errors.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { takeEach } from '../../platform/take-each.ts'
import type { Work } from '../../platform/work.ts'
import type { Handle } from './offer.access.ts'
import { ReviewOffersInput, ReviewOffersPayload } from './offer.bulk.types.ts'
import { listOffers } from './offer.list.ts'
import { offerById } from './offer.queries.ts'
import { selectionOf } from './offer.selection.ts'
import { reviewOffer } from './review.service.ts'

/** A review of many offers at once. */
@Resolver()
export class OfferBulkMutations {
  @Allow(Role.COUNCIL_OFFICER, Role.STREET_STAFF, Role.DISTRICT_ADMIN)
  @Mutation(() => ReviewOffersPayload, {
    description:
      'Passes many offers on or returns them with one note, each in a transaction of its own. Errors: INVALID_INPUT; what a single offer is refused with stands in its outcome.',
  })
  async reviewOffers(
    @Arg('input', () => ReviewOffersInput) input: ReviewOffersInput,
    @Ctx() context: RequestContext,
  ) {
    const handles = await handlesOf(context, input)
    const { decision, note } = input
    const outcomes = await takeEach(context, handles, (work, handle) =>
      reviewOffer(work, handle, decision, note || null),
    )
    const found = await offerById(context).loadMany(handles.map(({ id }) => id))
    return {
      outcomes: shownOutcomes('Offer', outcomes),
      offers: found.filter((offer) => offer && !(offer instanceof Error)),
    }
  }
}

async function handlesOf(work: Work, { records, filter }: ReviewOffersInput): Promise<Handle[]> {
  if (records && filter) throw invalidInput({ filter: FieldCode.NOT_ALLOWED })
  if (filter) {
    const selection = selectionOf(filter, 'input.filter')
    const found = await allForBulk((page) => listOffers(work, selection, null, page, new Set()))
    return found.map(({ id, version }) => ({ id, version }))
  }
  if (!records) throw invalidInput({ records: FieldCode.REQUIRED })
  return records.map(({ id, version }, index) => ({
    id: localId(id, 'Offer', `records.${index}.id`),
    version,
  }))
}
