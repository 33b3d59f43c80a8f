import { sql } from 'kysely'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { Work } from '../../platform/work.ts'
import { unmet } from '../needs/index.ts'
import type { DirectClaimTables, LinkedNeed } from './direct-claim.rows.ts'

export const links = ({ em }: Pick<Work, 'em'>) => rows<DirectClaimTables>(em)

/** The link of each need, whoever may see it. */
export const linkOfNeed = defineLoader(async (context, needIds: readonly string[]) => {
  const found = await links(context)
    .selectFrom('directClaimLink')
    .selectAll()
    .where('needId', 'in', [...needIds])
    .execute()
  return new Map(found.map((link) => [link.needId, link]))
})

/** The district of a link, for whoever has it and is of none. */
export async function districtOfLink(work: Pick<Work, 'em'>, hash: Buffer): Promise<string | null> {
  const found = await sql<{
    id: string | null
  }>`select district_of_direct_claim_link(${hash}) as id`.execute(rows(work.em))
  return found.rows[0]?.id ?? null
}

/** What a link of the present district leads to; nothing once it is closed or renewed, or its need has ended. */
export async function needOfLink(work: Pick<Work, 'em'>, hash: Buffer): Promise<LinkedNeed | undefined> {
  const found = await sql<LinkedNeed>`select need.id as need_id, need.title,
      category.zh as category_zh, category.en as category_en, need.size,
      greatest(need.size - need.met, 0) as missing, need.needed_from, need.needed_until,
      coalesce(enterprise.name, community.name) as raised_by_name,
      settings.contacts_after_days as contacts_kept_days
    from direct_claim_link link
      join need on need.id = link.need_id
      join district_settings settings on settings.district_id = link.district_id
      left join community on community.id = need.community_id
      left join enterprise on enterprise.id = need.enterprise_id
      left join category on category.district_id = need.district_id and category.code = need.category_code
    where link.token_hash = ${hash} and link.closed_at is null and need.status = any(${[...unmet]})`.execute(
    rows(work.em),
  )
  return found.rows[0]
}
