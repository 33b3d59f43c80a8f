import { currentDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import { requireAddress } from './list-address.ts'

interface LayoutRow {
  id: string
  districtId: string
  accountId: string
  list: string
  layout: string
  updatedAt: Date
}

const tables = (work: Work) => rows<{ listLayout: LayoutRow }>(work.em)

/** How the viewer keeps the columns of each list. */
export function listLayouts(work: Work): Promise<Pick<LayoutRow, 'list' | 'layout'>[]> {
  return tables(work)
    .selectFrom('listLayout')
    .select(['list', 'layout'])
    .where('accountId', '=', actingViewer(work).accountId)
    .orderBy('list')
    .execute()
}

/** Keeps the columns of a list on the viewer's account; null forgets them. */
export async function keepListLayout(work: Work, list: string, layout: string | null): Promise<void> {
  requireAddress({ list, layout })
  const { accountId } = actingViewer(work)
  if (!layout) {
    await tables(work)
      .deleteFrom('listLayout')
      .where('accountId', '=', accountId)
      .where('list', '=', list)
      .execute()
    return
  }
  const updatedAt = work.clock.now()
  await tables(work)
    .insertInto('listLayout')
    .values({ id: v7(), districtId: currentDistrict(), accountId, list, layout, updatedAt })
    .onConflict((conflict) =>
      conflict.columns(['districtId', 'accountId', 'list']).doUpdateSet({ layout, updatedAt }),
    )
    .execute()
}
