import { FieldCode, RecordKind } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { v7 } from '../../platform/ids.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { lockDistrict } from './import/import.service.ts'
import { correctionOf } from './correction.ts'
import { noPointColumns } from './point.ts'
import {
  type Division,
  divisions,
  type DivisionRow,
  isLivedIn,
  nextPlace,
  requireFreeCode,
  requireStreet,
} from './division.rows.ts'

export interface NewDivision {
  idempotencyKey: string
  code: string
  name: string
  officialOrder?: number | null
  validFrom?: string | null
  validUntil?: string | null
  /** Of communities alone. */
  streetId?: string
}

export interface DivisionCorrection {
  id: string
  version: number
  name?: string | null
  officialOrder?: number | null
  /** Null takes the last day away. */
  validUntil?: string | null
  streetId?: string | null
}

const actions = {
  street: { kind: RecordKind.STREET, create: 'createStreet', update: 'updateStreet' },
  community: { kind: RecordKind.COMMUNITY, create: 'createCommunity', update: 'updateCommunity' },
} as const

/** Adds a street or community by hand, once for each idempotency key. */
export async function createDivision(work: Work, division: Division, input: NewDivision): Promise<string> {
  const { kind, create } = actions[division]
  const made = await once(work, create, input, async (own) => {
    await lockDistrict(own)
    const { code, name, streetId, validUntil = null } = input
    const validFrom = input.validFrom ?? dayOf(own.clock.now())
    if (streetId) await requireStreet(own, streetId)
    await requireFreeCode(own, division, { code, validFrom, validUntil })
    const row = {
      id: v7(),
      districtId: currentDistrict(),
      ...(streetId && { streetId }),
      code,
      name,
      officialOrder: input.officialOrder ?? (await nextPlace(own, division, streetId)),
      validFrom,
      validUntil,
      ...noPointColumns,
    }
    await divisions(own).insertInto(division).values(row).execute()
    await recordChange(own, { kind, id: row.id, recordName: name, action: create })
    return row.id
  })
  return made.id
}

/** Corrects a street or community, or ends it with a last day; the audit log keeps what stood before. */
export function updateDivision(work: Work, division: Division, given: DivisionCorrection): Promise<string> {
  const { id, version } = given
  const { kind, update } = actions[division]
  return inTransaction(work, async (own) => {
    await lockDistrict(own)
    const row = await divisions(own).selectFrom(division).selectAll().where('id', '=', id).executeTakeFirst()
    if (!row) throw notFound()
    requireVersion(row, version)
    const { values, changes } = correctionOf(row, given, correctable, ['validUntil'])
    if (Object.keys(changes).length === 0) return id
    if (values.streetId) await requireStreet(own, values.streetId)
    if (values.validUntil !== undefined) await requireEnd(own, division, { ...row, ...values })
    await divisions(own)
      .updateTable(division)
      .set((eb) => ({ ...values, version: eb('version', '+', 1), updatedAt: own.clock.now() }))
      .where('id', '=', id)
      .execute()
    await recordChange(own, { kind, id, recordName: values.name ?? row.name, action: update, changes })
    return id
  })
}

const correctable = ['name', 'officialOrder', 'validUntil', 'streetId'] as const

async function requireEnd(work: Work, division: Division, row: DivisionRow): Promise<void> {
  await requireFreeCode(work, division, row)
  if (row.validUntil && (await isLivedIn(work, division, row.id, row.validUntil))) {
    throw invalidInput({ validUntil: FieldCode.NOT_ALLOWED })
  }
}
