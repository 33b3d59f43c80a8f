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

/** Keeps what was done about a step; what was kept of the same holder's earlier term goes. */
export async function mark(work: Work, step: OpenStepRow, done: Mark): Promise<void> {
  const { recordId, kind, holderKind, holderId, due } = step
  const db = rows<SupervisionTables>(work.em)
  await db
    .deleteFrom('supervisedStep')
    .where('recordId', '=', recordId)
    .where('kind', '=', kind)
    .where('holderId', '=', holderId)
    .where('due', 'is distinct from', due)
    .execute()
  await db
    .insertInto('supervisedStep')
    .values({
      ...{ recordId, kind, holderKind, holderId, due },
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
