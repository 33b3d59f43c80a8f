import { sql } from 'kysely'
import { SupervisionLevel } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import type { Job } from '../../platform/jobs.ts'
import { oneByOne } from '../../platform/one-by-one.ts'
import type { Work } from '../../platform/work.ts'
import { StepEscalated } from './supervision.events.ts'
import { lockSteps, mark, toldOf } from './supervision.marks.ts'
import { readSteps, stepsToEscalate } from './supervision.queries.ts'
import type { OpenStepRow, SupervisionTables } from './supervision.rows.ts'
import { noteOn } from './supervision.service.ts'

const perRun = 500
// A year and a month, in days; what was done about a step stands on its record for good.
const keptDays = 400

export const supervisionJobs: Job[] = [
  { name: 'escalate-steps', everySeconds: 60, run: escalateSteps },
  { name: 'forget-supervision', everySeconds: 86_400, run: forgetSupervision },
]

/** Each in a transaction of its own. */
async function escalateSteps(work: Work): Promise<void> {
  await oneByOne(work, await stepsToEscalate(work, perRun), escalate)
}

/** The same within the transaction that runs. */
export async function escalateWithin(work: Work): Promise<void> {
  for (const step of await stepsToEscalate(work, perRun)) await escalate(work, step)
}

/** Writes on a record that its step came onto the list of the street, or of the district. */
async function escalate(work: Work, found: OpenStepRow): Promise<void> {
  await lockSteps(work, found.recordId)
  const step = (await readSteps(work, found.recordId, found.kind)).find(
    ({ holderId, since }) => holderId === found.holderId && since.getTime() === found.since.getTime(),
  )
  // Somebody may have acted since it was found.
  if (!step || step.level === SupervisionLevel.HOLDER || isWritten(step)) return
  const at = work.clock.now()
  const toDistrict = step.level === SupervisionLevel.DISTRICT
  await mark(work, step, toDistrict ? { districtAt: at } : { streetAt: at })
  await noteOn(work, step, {
    action: toDistrict ? 'escalateToDistrict' : 'escalateToStreet',
    facts: { due: step.due },
  })
  await work.events.publish(work, StepEscalated, { ...toldOf(step), level: step.level })
}

function isWritten({ level, streetAt, districtAt }: OpenStepRow): boolean {
  return level === SupervisionLevel.DISTRICT ? districtAt !== null : streetAt !== null
}

/** What nobody looks at any more goes: marks of long ago, and pauses whose step ended meanwhile. */
async function forgetSupervision(work: Work): Promise<void> {
  const before = new Date(work.clock.now().getTime() - keptDays * 86_400_000)
  await sql`delete from supervised_step where created_at < ${before}`.execute(rows(work.em))
  const paused = await rows<SupervisionTables>(work.em)
    .selectFrom('clockPause')
    .select(['id', 'recordId', 'kind'])
    .where('pausedAt', '<', before)
    .execute()
  for (const { id, recordId, kind } of paused) {
    if ((await readSteps(work, recordId, kind)).length > 0) continue
    await rows<SupervisionTables>(work.em).deleteFrom('clockPause').where('id', '=', id).execute()
  }
}
