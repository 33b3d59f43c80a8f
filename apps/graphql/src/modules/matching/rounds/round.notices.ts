import { ProposalStatus, RecordKind, Role } from '@youlin/schema'
import { rows } from '../../../platform/database/rows.ts'
import { noticeOf, type Notice } from '../../../platform/notices.ts'
import { holdersOf } from '../../identity/index.ts'
import { RoundPublished } from './round.events.ts'
import type { RoundTables } from './round.rows.ts'

/** Each community is told once how many proposals wait for it. */
export const roundNotices: Notice[] = [
  noticeOf(RoundPublished, ['proposalsMade'], async (work, { roundId: id }) => {
    const db = rows<RoundTables>(work.em)
    const { name } = await db
      .selectFrom('matchingRound')
      .select('name')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    const found = await db
      .selectFrom('proposal')
      .select((expression) => [
        'communityId',
        expression.fn.countAll<number>().as('count'),
        expression.fn.min('answerDue').as('due'),
      ])
      .where('roundId', '=', id)
      .where('status', '=', ProposalStatus.PROPOSED)
      .groupBy('communityId')
      .execute()
    const tellings = []
    for (const { communityId, count, due } of found) {
      const to = await holdersOf(work, [Role.COMMUNITY_STAFF], communityId)
      const record = { kind: RecordKind.MATCHING_ROUND, id, name }
      tellings.push({ to, kind: 'proposalsMade' as const, record, facts: { count: Number(count), due } })
    }
    return tellings
  }),
]
