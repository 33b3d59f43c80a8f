import { createHash } from 'node:crypto'
import { ErrorCode, FieldCode } from '@youlin/schema'
import { currentDistrict } from './database/district-context.ts'
import { rows } from './database/rows.ts'
import { AppError, invalidInput } from './errors.ts'
import { v7 } from './ids.ts'
import { actingViewer, inTransaction, type Work } from './work.ts'

interface KeyRow {
  id: string
  districtId: string
  accountId: string
  mutation: string
  key: string
  payloadHash: Buffer
  recordId: string | null
  at: Date
}

/**
 * Creates a record once for each key of the actor, however often and at how many places at once it is asked:
 * who comes second waits for the first and gets the id of its record.
 * @throws IDEMPOTENCY_KEY_REUSED when the key came with another payload
 */
export async function once(
  work: Work,
  mutation: string,
  input: { idempotencyKey: string },
  create: (work: Work) => Promise<string>,
): Promise<{ id: string; repeated: boolean }> {
  const { idempotencyKey, ...payload } = input
  if (idempotencyKey.length < 8) throw invalidInput({ idempotencyKey: FieldCode.TOO_SHORT })
  if (idempotencyKey.length > 100) throw invalidInput({ idempotencyKey: FieldCode.TOO_LONG })
  const payloadHash = createHash('sha256').update(JSON.stringify(payload)).digest()
  const { accountId } = actingViewer(work)

  return inTransaction(work, async (own) => {
    const db = rows<{ idempotencyKey: KeyRow }>(own.em)
    const mine = await db
      .insertInto('idempotencyKey')
      .values({
        id: v7(),
        districtId: currentDistrict(),
        accountId,
        mutation,
        key: idempotencyKey,
        payloadHash,
        recordId: null,
        at: own.clock.now(),
      })
      .onConflict((conflict) => conflict.columns(['districtId', 'accountId', 'mutation', 'key']).doNothing())
      .returning('id')
      .executeTakeFirst()
    if (mine) {
      const id = await create(own)
      await db.updateTable('idempotencyKey').set({ recordId: id }).where('id', '=', mine.id).execute()
      return { id, repeated: false }
    }
    const first = await db
      .selectFrom('idempotencyKey')
      .select(['payloadHash', 'recordId'])
      .where('accountId', '=', accountId)
      .where('mutation', '=', mutation)
      .where('key', '=', idempotencyKey)
      .executeTakeFirstOrThrow()
    if (!first.payloadHash.equals(payloadHash)) throw new AppError(ErrorCode.IDEMPOTENCY_KEY_REUSED)
    return { id: first.recordId!, repeated: true }
  })
}
