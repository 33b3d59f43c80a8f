import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql'
import { ClaimSide, Light } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import { dayOf } from '../../platform/clock.ts'
import { localId, withLocalIds } from '../../platform/global-id.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import { DateTime } from '../../platform/scalars.ts'
import { selectedFields } from '../../platform/selected-fields.ts'
import { TimelineEntry, timelineOf } from '../../platform/timeline.ts'
import { actingViewer } from '../../platform/work.ts'
import { enterpriseById, EnterpriseType } from '../enterprises/index.ts'
import { personById } from '../identity/index.ts'
import { needById, NeedType } from '../needs/index.ts'
import { offerById, OfferType, Terms, TimeSlot } from '../offers/index.ts'
import {
  Building,
  buildingById,
  Community,
  communityById,
  Compound,
  compoundById,
  Street,
  streetById,
} from '../territory/index.ts'
import { Contact, Delivery, Evaluation, NoShow, TimeProposal } from './claim-parts.types.ts'
import { calendarOf } from './claim.calendar.ts'
import { ClaimListArgs } from './claim.filter.types.ts'
import { listClaims } from './claim.list.ts'
import { keyOfTerms, partsAmong, termsOfClaim } from './claim.parts.ts'
import { sideOf } from './claim.policy.ts'
import { readClaim } from './claim.queries.ts'
import type { ClaimRow } from './claim.rows.ts'
import { differenceSeenBy, evaluationsSeenBy, queuePositionSeenBy } from './claim.sight.ts'
import { claimStepById } from './claim.step.ts'
import { ClaimConnection, ClaimType } from './claim.types.ts'
import { shownContact } from './contact.service.ts'

@Resolver(() => ClaimType)
export class ClaimResolver {
  @Allow('SIGNED_IN')
  @Query(() => ClaimConnection, {
    description:
      'Claims that the viewer may see, newest first; what waits for the viewer, oldest first; with `scheduledAfter`, by their time.',
  })
  claims(
    @Args(() => ClaimListArgs) { filter, ...page }: ClaimListArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    const selection = withLocalIds(filter, {
      offerId: 'Offer',
      compoundId: 'Compound',
      communityId: 'Community',
      streetId: 'Street',
      councilId: 'Council',
      enterpriseId: 'Enterprise',
      needId: 'Need',
    })
    return listClaims(context, selection, page, partsAmong(selectedFields(info, 'edges', 'node')))
  }

  @Allow('SIGNED_IN')
  @Query(() => ClaimType, { nullable: true, description: 'Null when there is none that the viewer may see.' })
  async claim(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return (await readClaim(context, localId(id, 'Claim', 'id'))) ?? null
  }

  @Allow('SIGNED_IN')
  @Query(() => String, {
    description: 'Text of an RFC 5545 calendar file for a claim whose time is agreed. Errors: NOT_FOUND.',
  })
  claimCalendar(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext) {
    return calendarOf(context, localId(id, 'Claim', 'id'))
  }

  @FieldResolver(() => String, {
    description: 'Its number on paper: the day on which it was claimed and the last six of its id.',
  })
  reference(@Root() { id, claimedAt }: ClaimRow): string {
    return `${dayOf(claimedAt).replaceAll('-', '')}-${id.slice(-6).toUpperCase()}`
  }

  @FieldResolver(() => OfferType)
  offer(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return offerById(context).load(row.offerId)
  }

  @FieldResolver(() => Terms, { description: 'Those that it agreed to.' })
  terms(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return termsOfClaim(context).load(keyOfTerms(row))
  }

  @FieldResolver(() => Compound, { nullable: true, description: 'Null where an enterprise takes.' })
  compound(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return row.compoundId ? compoundById(context).load(row.compoundId) : null
  }

  @FieldResolver(() => Community, {
    nullable: true,
    description: 'The taker; null where an enterprise takes.',
  })
  community(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return row.communityId ? communityById(context).load(row.communityId) : null
  }

  @FieldResolver(() => Street, { description: 'Of the compound or building; it settles and stands in.' })
  street(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return streetById(context).load(row.streetId)
  }

  @FieldResolver(() => EnterpriseType, {
    nullable: true,
    description: 'The taker, where it is an enterprise that takes for its staff.',
  })
  takerEnterprise(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return row.takerEnterpriseId ? enterpriseById(context).load(row.takerEnterpriseId) : null
  }

  @FieldResolver(() => Building, { nullable: true, description: 'Where that staff works.' })
  takerBuilding(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return row.takerBuildingId ? buildingById(context).load(row.takerBuildingId) : null
  }

  @FieldResolver(() => NeedType, { nullable: true, description: 'The need that it answers.' })
  need(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return row.needId ? needById(context).load(row.needId) : null
  }

  @FieldResolver(() => String)
  async claimedByName(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return (await personById(context).load(row.claimedById))?.name ?? ''
  }

  @FieldResolver(() => [TimeSlot], { description: "The taker's, the dearest first." })
  preferredTimes(@Root() row: ClaimRow) {
    return row.preferredTimes.map(({ from, until }) => ({
      startsAt: new Date(from),
      endsAt: new Date(until),
    }))
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'Until when what it waits for has to be done, whoever has to; null without a term.',
  })
  async due(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return (await claimStepById(context).load(row.id))?.due ?? null
  }

  @FieldResolver(() => Light, { nullable: true, description: 'Of what it waits for; null without a term.' })
  async light(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return (await claimStepById(context).load(row.id))?.light ?? null
  }

  @FieldResolver(() => TimeSlot, { nullable: true, description: 'The agreed time.' })
  scheduled(@Root() row: ClaimRow) {
    return slot(row.scheduledFrom, row.scheduledUntil)
  }

  @FieldResolver(() => TimeProposal, { nullable: true, description: 'What is open, if anything.' })
  proposal(@Root() row: ClaimRow) {
    const proposed = slot(row.proposalFrom, row.proposalUntil)
    if (!proposed || !row.proposalBy) return null
    return { slot: proposed, by: row.proposalBy, note: row.proposalNote ?? '', answerDue: row.proposalDue }
  }

  @FieldResolver(() => Delivery, { nullable: true })
  delivery(@Root() row: ClaimRow) {
    return row.delivery
  }

  @FieldResolver(() => NoShow, { nullable: true })
  noShow(@Root() row: ClaimRow) {
    return row.noShow
  }

  @FieldResolver(() => [Evaluation], {
    description: 'Until both are in or the term ended, only that of the own side.',
  })
  evaluations(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return evaluationsSeenBy(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether the two sides' ratings lie further apart than the district allows; only for the street, the district and auditors.",
  })
  evaluationsDiffer(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return differenceSeenBy(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Int, { nullable: true, description: 'From 1; only for the taker that waits.' })
  waitlistPosition(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return queuePositionSeenBy(actingViewer(context).acting, row)
  }

  @FieldResolver(() => ClaimSide, { nullable: true, description: 'Null for those who look on.' })
  viewerSide(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return sideOf(actingViewer(context).acting, row)
  }

  @FieldResolver(() => Contact, { nullable: true, description: "The taker's." })
  takerContact(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return shownContact(context, row, ClaimSide.TAKER)
  }

  @FieldResolver(() => Contact, { nullable: true, description: "The enterprise's or council's." })
  providerContact(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return shownContact(context, row, ClaimSide.PROVIDER)
  }

  @FieldResolver(() => [TimelineEntry], { description: 'Oldest first.' })
  timeline(@Root() row: ClaimRow, @Ctx() context: RequestContext) {
    return timelineOf(context, row.id)
  }
}

function slot(startsAt: Date | null, endsAt: Date | null) {
  return startsAt && endsAt ? { startsAt, endsAt } : null
}
