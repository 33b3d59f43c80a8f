import { RecordKind } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { noticeOf } from '../../platform/notices.ts'
import { concernedMembership, membersPeople, streetStaff } from './council.people.ts'
import type { CouncilTables } from './council.rows.ts'
import { CouncilDissolved } from './membership.events.ts'

/** The street, which answers what the council left, and whose applications ended; members are told of theirs. */
export const councilNotice = noticeOf(
  CouncilDissolved,
  ['councilDissolved'],
  async (work, { councilId, streetId, refusedIds }) => {
    const { name } = await rows<CouncilTables>(work.em)
      .selectFrom('council')
      .select('name')
      .where('id', '=', councilId)
      .executeTakeFirstOrThrow()
    const to = await streetStaff(work, streetId)
    for (const id of refusedIds) to.push(...(await membersPeople(work, await concernedMembership(work, id))))
    return [{ to, kind: 'councilDissolved', record: { kind: RecordKind.COUNCIL, id: councilId, name } }]
  },
)
