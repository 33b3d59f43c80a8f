import type { InferEntity } from '@mikro-orm/core'
import { rows } from '../../platform/database/rows.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { SavedViewSchema } from './saved-view.entity.ts'
import { maySee, maySetDefaults } from './saved-view.policy.ts'

type ViewEntity = InferEntity<typeof SavedViewSchema>

/** A view as its own fields show it. */
export type SavedViewRow = Pick<
  ViewEntity,
  'id' | 'version' | 'list' | 'name' | 'query' | 'shared' | 'ownerId' | 'scopeKind' | 'scopeId'
> & { layout: string | null; defaultFor: NonNullable<ViewEntity['defaultFor']> | null }

/** A reader cannot take in more. */
const most = 200

/** What the viewer may choose from: their own, their unit's and their role's, by name. */
export function listSavedViews(work: Work): Promise<SavedViewRow[]> {
  const { accountId, acting } = actingViewer(work)
  return rows<{ savedView: SavedViewRow }>(work.em)
    .selectFrom('savedView')
    .selectAll()
    .where((where) =>
      where.or([
        where('ownerId', '=', accountId),
        where.and([
          where('shared', '=', true),
          where('defaultFor', 'is', null),
          where('scopeKind', '=', acting.scopeKind),
          where('scopeId', '=', acting.scopeId),
        ]),
        maySetDefaults(acting) ? where('defaultFor', 'is not', null) : where('defaultFor', '=', acting.role),
      ]),
    )
    .orderBy('name')
    .orderBy('id')
    .limit(most)
    .execute()
}

/** One of them. */
export async function readSavedView(work: Work, id: string): Promise<SavedViewRow | undefined> {
  const view = await rows<{ savedView: SavedViewRow }>(work.em)
    .selectFrom('savedView')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst()
  return view && maySee(actingViewer(work), view) ? view : undefined
}
