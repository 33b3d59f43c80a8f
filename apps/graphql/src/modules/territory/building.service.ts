import { type BuildingKind, FieldCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { Building } from './building.entity.ts'
import { mayKeepBuilding } from './building.policy.ts'
import { correctionOf } from './correction.ts'
import { requireStreet } from './division.rows.ts'
import { nextOrder } from './official-order.ts'
import { correctedPointColumns, type GivenPoint, sentPointColumns } from './point.ts'
import type { TerritoryTables } from './territory.rows.ts'
import { writeNamed } from './write-named.ts'

/** What people fill in about a building. */
export interface BuildingFacts {
  kind: BuildingKind
  name: string
  address: string
  floors?: number | null
  communityId?: string | null
  point?: GivenPoint | null
}

export interface NewBuilding extends BuildingFacts {
  idempotencyKey: string
  streetId: string
}

export type BuildingCorrection = { id: string; version: number } & {
  [key in keyof BuildingFacts]?: BuildingFacts[key] | null
}

/** Adds a building at the end of its street's order, once for each idempotency key. */
export async function createBuilding(work: Work, input: NewBuilding): Promise<string> {
  const { id } = await once(work, 'createBuilding', input, async (own) => {
    const { streetId, kind, name, address, floors = null, communityId = null, point } = input
    await requireStreet(own, streetId)
    if (!mayKeepBuilding(actingViewer(own).acting, streetId)) throw forbidden()
    await requireCommunity(own, communityId, streetId)
    const officialOrder = await nextOrder(own, 'building', 'streetId', streetId)
    const facts = { kind, name, address, floors, communityId, ...sentPointColumns(point) }
    const building = own.em.create(Building, { ...facts, streetId, officialOrder })
    own.em.persist(building)
    await writeNamed(own)
    await recordChange(own, {
      kind: RecordKind.BUILDING,
      id: building.id,
      recordName: name,
      action: 'createBuilding',
    })
    return building.id
  })
  return id
}

/** Corrects the facts of a building; the audit log keeps what stood before. */
export function updateBuilding(work: Work, given: BuildingCorrection): Promise<string> {
  return inTransaction(work, async (own) => {
    const building = await own.em.findOne(Building, { id: given.id })
    if (!building) throw notFound()
    if (!mayKeepBuilding(actingViewer(own).acting, building.streetId)) throw forbidden()
    requireVersion(building, given.version)
    const { point, ...facts } = given
    if (facts.communityId) await requireCommunity(own, facts.communityId, building.streetId)
    const { values, changes } = correctionOf(
      building,
      { ...facts, ...correctedPointColumns(building, point) },
      correctable,
      ['floors', 'communityId'],
    )
    if (Object.keys(changes).length === 0) return building.id
    Object.assign(building, values)
    await writeNamed(own)
    await recordChange(own, {
      kind: RecordKind.BUILDING,
      id: building.id,
      recordName: building.name,
      action: 'updateBuilding',
      changes,
    })
    return building.id
  })
}

const correctable = [
  ...(['kind', 'name', 'address', 'floors', 'communityId'] as const),
  ...(['latitude', 'longitude', 'coordinateSystem', 'givenSystem'] as const),
]

/** A building lies in a community of its own street. */
async function requireCommunity(work: Work, id: string | null, streetId: string): Promise<void> {
  if (!id) return
  const community = await rows<TerritoryTables>(work.em)
    .selectFrom('community')
    .select('streetId')
    .where('id', '=', id)
    .executeTakeFirst()
  if (community?.streetId !== streetId) throw invalidInput({ communityId: FieldCode.NOT_FOUND })
}
