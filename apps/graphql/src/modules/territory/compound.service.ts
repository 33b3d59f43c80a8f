import { FieldCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { rows } from '../../platform/database/rows.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { Compound } from './compound.entity.ts'
import { mayKeepCompound } from './compound.policy.ts'
import { correctionOf } from './correction.ts'
import { nextOrder } from './official-order.ts'
import { correctedPointColumns, type GivenPoint, sentPointColumns } from './point.ts'
import type { TerritoryTables } from './territory.rows.ts'
import { writeNamed } from './write-named.ts'

/** What people fill in about a compound. */
export interface CompoundFacts {
  name: string
  address: string
  households: number
  residents: number
  olderShare: number
  childrenShare: number
  dualIncomeShare: number
  point?: GivenPoint | null
}

export interface NewCompound extends CompoundFacts {
  idempotencyKey: string
  communityId: string
}

export type CompoundCorrection = { id: string; version: number } & {
  [key in keyof CompoundFacts]?: CompoundFacts[key] | null
}

/** Adds a compound at the end of its community's order, once for each idempotency key. */
export async function createCompound(work: Work, input: NewCompound): Promise<string> {
  const { id } = await once(work, 'createCompound', input, async (own) => {
    const { communityId, name, idempotencyKey: _, point, ...facts } = input
    await requireKeeper(own, communityId, () => invalidInput({ communityId: FieldCode.NOT_FOUND }))
    const compound = own.em.create(Compound, {
      ...facts,
      ...sentPointColumns(point),
      name,
      communityId,
      officialOrder: await nextOrder(own, 'compound', 'communityId', communityId),
    })
    own.em.persist(compound)
    await writeNamed(own)
    await recordChange(own, {
      kind: RecordKind.COMPOUND,
      id: compound.id,
      recordName: name,
      action: 'createCompound',
    })
    return compound.id
  })
  return id
}

/** Corrects the facts of a compound; the audit log keeps what stood before. */
export function updateCompound(
  work: Work,
  { id, version, point, ...facts }: CompoundCorrection,
): Promise<string> {
  return inTransaction(work, async (own) => {
    const compound = await own.em.findOne(Compound, { id })
    if (!compound) throw notFound()
    await requireKeeper(own, compound.communityId, notFound)
    requireVersion(compound, version)
    const given = { ...facts, ...correctedPointColumns(compound, point) }
    const { values, changes } = correctionOf(compound, given, correctable)
    if (Object.keys(changes).length === 0) return id
    Object.assign(compound, values)
    await writeNamed(own)
    await recordChange(own, {
      kind: RecordKind.COMPOUND,
      id,
      recordName: compound.name,
      action: 'updateCompound',
      changes,
    })
    return id
  })
}

const correctable = [
  ...(['name', 'address', 'households', 'residents'] as const),
  ...(['olderShare', 'childrenShare', 'dualIncomeShare'] as const),
  ...(['latitude', 'longitude', 'coordinateSystem', 'givenSystem'] as const),
]

async function requireKeeper(work: Work, communityId: string, missing: () => Error): Promise<void> {
  const community = await rows<TerritoryTables>(work.em)
    .selectFrom('community')
    .select('streetId')
    .where('id', '=', communityId)
    .executeTakeFirst()
  if (!community) throw missing()
  if (!mayKeepCompound(actingViewer(work).acting, { communityId, ...community })) throw forbidden()
}
