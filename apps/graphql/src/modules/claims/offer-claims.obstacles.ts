import { ErrorCode } from '@youlin/schema'
import type { RequestContext } from '../../platform/request-context.ts'
import { actingViewer } from '../../platform/work.ts'
import type { OfferRow } from '../offers/index.ts'
import { communityById, compoundById } from '../territory/index.ts'
import { obstaclesTo } from './claim.obstacles.ts'
import { seesClaimsOf } from './claim.sight.ts'

/** What tells of a compound's own claims, and so only to those who see them. */
const ofItsClaims: readonly ErrorCode[] = [ErrorCode.ALREADY_WAITING, ErrorCode.COMPOUND_LIMIT]

/** Why a compound can neither claim an offer nor wait for a place. */
export async function obstacleCodes(
  context: RequestContext,
  offer: OfferRow,
  compoundId: string,
): Promise<ErrorCode[]> {
  const compound = await compoundById(context).load(compoundId)
  const community = compound && (await communityById(context).load(compound.communityId))
  if (!community) return [ErrorCode.NOT_FOUND]
  const party = { ...offer, takerEnterpriseId: null, communityId: community.id, streetId: community.streetId }
  const hidden = seesClaimsOf(actingViewer(context).acting, party) ? [] : ofItsClaims
  const obstacles = await obstaclesTo(context, offer, { compoundId, takerBuildingId: null }, 1)
  return obstacles
    .map(({ code }) => code)
    .filter((code) => code !== ErrorCode.OFFER_FULL && !hidden.includes(code))
}
