import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import { actingViewer, type Work } from '../../platform/work.ts'

/** A private link, bound to one grant of one account; what stands in the link is not kept. */
export interface FeedRow {
  id: string
  districtId: string
  grantId: string
  accountId: string
  /** The SHA-256 of what stands in the link. */
  tokenHash: Buffer
  /** When the present link was made. */
  renewedAt: Date
  version: number
  createdAt: Date
  updatedAt: Date
}

/** The table of this module. */
export const feeds = ({ em }: Pick<Work, 'em'>) => rows<{ calendarFeed: FeedRow }>(em)

/** The viewer's link for the grant that they act in. */
export function feedOfGrant(work: Work): Promise<FeedRow | undefined> {
  return own(work).executeTakeFirst()
}

/** The same by its id. */
export function readFeed(work: Work, id: string): Promise<FeedRow | undefined> {
  return own(work).where('id', '=', id).executeTakeFirst()
}

/** By what stands in the link, in the present district. */
export function feedByToken(work: Pick<Work, 'em'>, tokenHash: Buffer): Promise<FeedRow | undefined> {
  return feeds(work)
    .selectFrom('calendarFeed')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

/** The district of a link, for whoever has it and is nobody. */
export async function districtOfFeed({ em }: Pick<Work, 'em'>, tokenHash: Buffer): Promise<string | null> {
  const found = await sql<{
    id: string | null
  }>`select district_of_calendar_feed(${tokenHash}) as id`.execute(rows(em))
  return found.rows[0]?.id ?? null
}

function own(work: Work) {
  const { accountId, acting } = actingViewer(work)
  return feeds(work)
    .selectFrom('calendarFeed')
    .selectAll()
    .where('grantId', '=', acting.grantId)
    .where('accountId', '=', accountId)
}
