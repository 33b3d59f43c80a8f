import { FieldCode } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import type { NeedRow } from '../needs/index.ts'
import type { ClaimTables } from './claim.rows.ts'

/** Where a taker is: one of the two. */
export type TakerPlace =
  { compoundId: string; takerBuildingId: null } | { compoundId: null; takerBuildingId: string }

/** Who takes, and where: a community for one of its compounds, or an enterprise for its staff in a building. */
export type Taker = TakerPlace & {
  communityId: string | null
  takerEnterpriseId: string | null
  streetId: string
  name: string
}

/** The community of a compound. */
export async function takerAt(work: Work, compoundId: string): Promise<Taker | undefined> {
  const found = await rows<ClaimTables>(work.em)
    .selectFrom('compound')
    .innerJoin('community', 'community.id', 'compound.communityId')
    .select([
      'compound.id as compoundId',
      'compound.communityId',
      'community.streetId',
      'community.name as name',
    ])
    .where('compound.id', '=', compoundId)
    .executeTakeFirst()
  return found && { ...found, takerBuildingId: null, takerEnterpriseId: null }
}

/**
 * Who raised a need, at the place that it is for.
 * @param chosen where it was raised for the whole community, or for an enterprise that sits in several buildings
 * @throws INVALID_INPUT
 */
export function takerOf(
  work: Work,
  need: NeedRow,
  chosen: { compoundId?: string | null; buildingId?: string | null },
): Promise<Taker> {
  const field = need.enterpriseId ? 'compoundId' : 'buildingId'
  if (chosen[field]) throw invalidInput({ [field]: FieldCode.NOT_ALLOWED })
  return need.enterpriseId
    ? enterpriseOf(work, need, chosen.buildingId ?? need.buildingId)
    : communityOf(work, need, chosen.compoundId ?? need.compoundId)
}

/** Whether a compound is the one that a need was raised for, or one of its community. */
export function isOf(
  need: Pick<NeedRow, 'communityId' | 'compoundId'>,
  taker: Pick<Taker, 'compoundId' | 'communityId'>,
): boolean {
  if (need.compoundId) return need.compoundId === taker.compoundId
  return need.communityId !== null && need.communityId === taker.communityId
}

async function communityOf(work: Work, need: NeedRow, compoundId: string | null): Promise<Taker> {
  if (!compoundId) throw invalidInput({ compoundId: FieldCode.REQUIRED })
  const taker = await takerAt(work, compoundId)
  if (!taker) throw invalidInput({ compoundId: FieldCode.NOT_FOUND })
  if (!isOf(need, taker)) throw invalidInput({ compoundId: FieldCode.NOT_ALLOWED })
  return taker
}

/** Its only building needs no choice. */
async function enterpriseOf(work: Work, need: NeedRow, buildingId: string | null): Promise<Taker> {
  const seats = await rows<ClaimTables>(work.em)
    .selectFrom('enterpriseBuilding')
    .innerJoin('building', 'building.id', 'enterpriseBuilding.buildingId')
    .select(['building.id', 'building.streetId'])
    .where('enterpriseBuilding.enterpriseId', '=', need.enterpriseId!)
    .execute()
  const asked = need.buildingId ?? buildingId
  if (!asked && seats.length !== 1) throw invalidInput({ buildingId: FieldCode.REQUIRED })
  const seat = asked ? seats.find(({ id }) => id === asked) : seats[0]
  if (!seat || (buildingId && buildingId !== seat.id))
    throw invalidInput({ buildingId: FieldCode.NOT_ALLOWED })
  return {
    ...{ compoundId: null, communityId: null },
    takerBuildingId: seat.id,
    takerEnterpriseId: need.enterpriseId!,
    streetId: seat.streetId,
    name: need.raisedByName,
  }
}
