import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { FilePurpose, Light, OfferStatus, ReviewLevel } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { dayOf } from '../../platform/clock.ts'
import { localId } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { DateTime } from '../../platform/scalars.ts'
import { asksOnlyFor, selectedFields } from '../../platform/selected-fields.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { councilById, CouncilType } from '../councils/index.ts'
import { enterpriseById, EnterpriseType } from '../enterprises/index.ts'
import { filesOf, StoredFile } from '../files/index.ts'
import { Building, buildingById, compoundById } from '../territory/index.ts'
import { metresBetween } from '../../platform/distance.ts'
import { OfferListArgs } from './offer.filter.types.ts'
import { listOffers } from './offer.list.ts'
import { editable, mayBecome, publishes, resumable } from './offer.policy.ts'
import { offerLightById } from './offer.light.ts'
import { readOffer } from './offer.queries.ts'
import type { OfferRow } from './offer.rows.ts'
import { selectionOf } from './offer.selection.ts'
import { OfferConnection, OfferType, ServiceArea, Terms } from './offer.types.ts'

const publishesRow = (row: OfferRow, context: RequestContext) => publishes(actingViewer(context).acting, row)

/** What a list's own statement reads of the neighbours of an offer. */
const named: ReadonlySet<string> = new Set(['__typename', 'id', 'name'])
const placed: ReadonlySet<string> = new Set([...named, 'address'])

@Resolver(() => OfferType)
export class OfferResolver {
  @Allow('SIGNED_IN')
  @Query(() => OfferConnection, { description: 'Offers that the viewer may see.' })
  offers(
    @Args(() => OfferListArgs) { filter, sort, ...page }: OfferListArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return listOffers(context, selectionOf(filter), sort ?? null, page, selectedFields(info, 'edges', 'node'))
  }

  @Allow('SIGNED_IN')
  @Query(() => OfferType, { nullable: true, description: 'Null when there is none that the viewer may see.' })
  async offer(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (await readOffer(context, localId(id, 'Offer', 'id'))) ?? null
  }

  @FieldResolver(() => ReviewLevel, {
    nullable: true,
    description: 'Whose review it, or new terms, wait for.',
  })
  awaiting(@Root() row: OfferRow) {
    return row.inside ? row.awaiting : null
  }

  @FieldResolver(() => DateTime, { nullable: true })
  reviewDue(@Root() row: OfferRow) {
    return row.inside ? row.reviewDue : null
  }

  @FieldResolver(() => Light, { nullable: true, description: 'Of its review; null where nobody reviews it.' })
  async light(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return row.inside && row.awaiting ? ((await offerLightById(context).load(row.id)) ?? null) : null
  }

  @FieldResolver(() => String, { nullable: true, description: 'Why a reviewer returned it.' })
  returnNote(@Root() row: OfferRow) {
    return row.inside ? row.returnNote : null
  }

  @FieldResolver(() => Terms, { nullable: true, description: 'New terms beside those that hold.' })
  proposedTerms(@Root() row: OfferRow) {
    return row.inside ? row.openTerms : null
  }

  @FieldResolver(() => Int)
  placesLeft(@Root() row: OfferRow) {
    return row.capacity - row.taken
  }

  @FieldResolver(() => ServiceArea)
  serviceArea(@Root() row: OfferRow) {
    return {
      kind: row.serviceAreaKind,
      streetIds: row.serviceStreetIds,
      communityIds: row.serviceCommunityIds,
      radiusMetres: row.serviceRadiusMetres,
    }
  }

  @FieldResolver(() => [StoredFile], { description: 'In the order to show.' })
  pictures(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return filesOf(context, row.id, FilePurpose.PICTURE)
  }

  @FieldResolver(() => [StoredFile])
  attachments(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return filesOf(context, row.id, FilePurpose.ATTACHMENT)
  }

  @FieldResolver(() => EnterpriseType, { nullable: true })
  enterprise(@Root() row: OfferRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    if (row.enterpriseId && asksOnlyFor(info, named))
      return { id: row.enterpriseId, name: row.enterpriseName }
    return row.enterpriseId ? enterpriseById(context).load(row.enterpriseId) : null
  }

  @FieldResolver(() => CouncilType)
  council(@Root() row: OfferRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    if (asksOnlyFor(info, named)) return { id: row.councilId, name: row.councilName }
    return councilById(context).load(row.councilId)
  }

  @FieldResolver(() => Building)
  building(@Root() row: OfferRow, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo) {
    if (asksOnlyFor(info, placed))
      return { id: row.buildingId, name: row.buildingName, address: row.buildingAddress }
    return buildingById(context).load(row.buildingId)
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description: 'From its building; null where no point is known.',
  })
  async distanceMetres(
    @Root() row: OfferRow,
    @Arg('compoundId', () => ID, { nullable: true }) compoundId: string | null | undefined,
    @Ctx() context: RequestContext,
  ) {
    if (!compoundId) return null
    const [building, compound] = await Promise.all([
      buildingById(context).load(row.buildingId),
      compoundById(context).load(localId(compoundId, 'Compound', 'compoundId')),
    ])
    return building && compound ? metresBetween(building, compound) : null
  }

  @FieldResolver(() => Boolean)
  viewerCanEdit(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return publishesRow(row, context) && editable(row.status)
  }

  @FieldResolver(() => Boolean)
  viewerCanSubmit(@Root() row: OfferRow) {
    return (
      row.publishable &&
      (row.status === OfferStatus.DRAFT || (editable(row.status) && row.openTerms?.status === 'DRAFT'))
    )
  }

  @FieldResolver(() => Boolean)
  viewerCanRecall(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return publishesRow(row, context) && row.awaiting !== null
  }

  @FieldResolver(() => Boolean)
  viewerCanReview(@Root() row: OfferRow) {
    return row.reviewable
  }

  @FieldResolver(() => Boolean)
  viewerCanPause(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return publishesRow(row, context) && mayBecome(row.status, OfferStatus.PAUSED)
  }

  @FieldResolver(() => Boolean)
  viewerCanResume(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return row.publishable && resumable(row) && row.availableUntil >= dayOf(context.clock.now())
  }

  @FieldResolver(() => Boolean)
  viewerCanClose(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return publishesRow(row, context) && mayBecome(row.status, OfferStatus.CLOSED)
  }

  @FieldResolver(() => Boolean, { description: 'Do it again, under the same membership.' })
  viewerCanCopy(@Root() row: OfferRow) {
    return row.publishable
  }

  @FieldResolver(() => Boolean)
  viewerCanWithdraw(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return publishesRow(row, context) && mayBecome(row.status, OfferStatus.WITHDRAWN)
  }

  @FieldResolver(() => [TimelineEntry])
  timeline(@Root() row: OfferRow, @Ctx() context: RequestContext) {
    return timelineOf(context, row.id)
  }
}
