import { sql } from 'kysely'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'
import type { Work } from '../../platform/work.ts'
import type { OpenStepRow, SupervisedStepRow, SupervisionTables } from './supervision.rows.ts'
import type { ToldStep } from './supervision.events.ts'

type Mark = Partial<
  Pick<
    SupervisedStepRow,
    | 'acknowledgedAt'
    | 'acknowledgedById'
    | 'streetAt'
    | 'districtAt'
    | 'remindedAt'
    | 'remindedById'
    | 'reminders'
  >
>

/** Whoever does something about the steps of a record comes one after another, for as long as the transaction lasts. */
export async function lockSteps(work: Work, recordId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('youlin steps'), hashtext(${recordId}))`.execute(
    rows(work.em),
  )
}

/** Keeps what was done about a step; what was kept of an earlier step of the same kind goes. */
export async function mark(work: Work, step: OpenStepRow, done: Mark): Promise<void> {
  const { recordId, kind, holderKind, holderId, since } = step
  const db = rows<SupervisionTables>(work.em)
  await db
    .deleteFrom('supervisedStep')
    .where('recordId', '=', recordId)
    .where('kind', '=', kind)
    .where('holderId', '=', holderId)
    .where('since', '<>', since)
    .execute()
  await db
    .insertInto('supervisedStep')
    .values({
      ...{ recordId, kind, holderKind, holderId, since },
      ...done,
      id: v7(),
      districtId: currentDistrict(),
    } as SupervisedStepRow)
    .onConflict((conflict) =>
      conflict.columns(['districtId', 'recordId', 'kind', 'holderId']).doUpdateSet(done),
    )
    .execute()
}

/** As events carry it. */
export function toldOf(step: OpenStepRow): ToldStep {
  const { recordKind, recordId, title, kind, holderKind, holderId, streetId, due } = step
  return {
    recordKind,
    recordId,
    title,
    kind,
    holderKind,
    holderId,
    streetId,
    due: due?.toISOString() ?? null,
  }
}
