import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import type { Work } from '../../platform/work.ts'
import type { Claim } from './invented-claim.ts'

/** Numbers those who wait as the queue does, in the order of their coming. */
export async function giveTurns(work: Work, claims: readonly Claim[]): Promise<void> {
  const waiting = claims
    .filter(({ row }) => row.waitingOrder !== null)
    .sort((one, other) => one.row.waitingOrder! - other.row.waitingOrder!)
  const turns = await sql<{ turn: number }>`select nextval('claim_waiting_order') as turn
    from generate_series(1, ${waiting.length}) order by turn`.execute(rows(work.em))
  for (const [index, { row }] of waiting.entries()) row.waitingOrder = Number(turns.rows[index]!.turn)
}
