import type { Job } from '../../platform/jobs.ts'
import { openedFiles } from '../files/index.ts'
import { storeKey, tables } from './import.rows.ts'

/** How long a checked file waits to be imported. */
const keptFor = 7 * 86_400_000

/** Removes files that were checked and never imported: nobody needs the people's data in them. */
export const cleanImportsJob: Job = {
  name: 'clean-imports',
  everySeconds: 3_600,
  async run({ em, clock }) {
    const stale = await tables(em)
      .selectFrom('import')
      .select(['id', 'districtId'])
      .where('importedAt', 'is', null)
      .where('uploadedAt', '<', new Date(clock.now().getTime() - keptFor))
      .limit(500)
      .execute()
    for (const row of stale) {
      // The bytes first: a row without them is found again, bytes without a row never.
      await openedFiles().store.remove(storeKey(row))
      await tables(em).deleteFrom('importRow').where('importId', '=', row.id).execute()
      await tables(em).deleteFrom('import').where('id', '=', row.id).execute()
    }
  },
}
