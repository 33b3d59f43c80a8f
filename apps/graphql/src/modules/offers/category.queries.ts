import { sql } from 'kysely'
import { OfferStatus } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { defineLoader } from '../../platform/loaders.ts'
import type { Work } from '../../platform/work.ts'
import type { CategoryUse } from './category.types.ts'
import type { CategoryRow, OfferTables } from './offer.rows.ts'

/** The district's categories in official order; those that nobody may choose any more when asked for. */
export function readCategories({ em }: Work, retired: boolean): Promise<CategoryRow[]> {
  let query = rows<OfferTables>(em).selectFrom('category').selectAll()
  if (!retired) query = query.where('retired', '=', false)
  return query.orderBy('officialOrder').execute()
}

/** How many offers stand in each category that has any. */
export async function readCategoryUse({ em }: Work): Promise<CategoryUse[]> {
  const found = await sql<CategoryUse>`select category_code as code, count(*)::int as offers,
      (count(*) filter (where status = ${OfferStatus.PUBLISHED}))::int as published,
      (count(*) filter (where awaiting is not null))::int as "underReview"
    from offer group by category_code order by category_code`.execute(rows(em))
  return found.rows
}

/** For records that name a category. */
export const categoryByCode = defineLoader(async ({ em }, codes: readonly string[]) => {
  const found = await rows<OfferTables>(em)
    .selectFrom('category')
    .selectAll()
    .where('code', 'in', [...codes])
    .execute()
  return new Map(found.map((row) => [row.code, row]))
})
