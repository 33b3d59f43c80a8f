import { type Audience, type ImportColumn, NeedStatus, RecordKind, Urgency } from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import { bigramText } from '../../../platform/search-bigrams.ts'
import { actingViewer } from '../../../platform/work.ts'
import { type NeedTables, unmet } from '../../needs/index.ts'
import { Fault } from '../fault.ts'
import type { Judge, Kind } from './kind.ts'
import { pick, plainTable } from './plain-table.ts'
import { lookUp, Named, Places } from './places.ts'

const plain = plainTable('need')

/** 需求: what communities miss, as streets collect it in a list; known by community, compound and title. */
export const needKind: Kind = {
  record: RecordKind.NEED,
  table: 'need',
  columns: [
    ...(['community', 'compound', 'title', 'body', 'category', 'audience', 'size', 'urgency'] as const),
    ...(['neededFrom', 'neededUntil', 'street'] as const),
  ],
  required: ['community', 'title', 'audience', 'size', 'neededUntil'],
  most: 5_000,
  ...plain,
  async open(work) {
    const db = rows<NeedTables>(work.em)
    const places = await Places.open(work)
    const compounds = new Named(
      await db.selectFrom('compound').select(['id', 'name', 'communityId']).execute(),
    )
    const categories = new Named(
      (await db.selectFrom('category').selectAll().where('retired', '=', false).execute()).map((one) => ({
        ...one,
        id: one.code,
        name: one.zh,
      })),
    )
    const living = await db
      .selectFrom('need')
      .selectAll()
      .where('communityId', 'is not', null)
      .where('status', 'in', [...unmet])
      .execute()
    const known = new Map(living.map((row) => [keyOf(row.communityId!, row.compoundId, row.title), row]))
    const today = dayOf(work.clock.now())
    const raisedById = actingViewer(work).accountId
    const judge: Judge = (row) => {
      const faults: [ImportColumn | null, Fault][] = []
      const community = lookUp(row, 'community', (word) => places.community(word, row.street), faults)
      const compound =
        community &&
        lookUp(
          row,
          'compound',
          (word) => compounds.find(word, (one) => one.communityId === community.id),
          faults,
        )
      const category = lookUp(row, 'category', (word) => categories.find(word), faults)
      const neededFrom = row.neededFrom ?? today
      const { title, neededUntil, size } = row
      if (neededUntil && (neededUntil < neededFrom || neededUntil < today))
        faults.push(['neededUntil', new Fault('END_BEFORE_START')])
      if (!community || !title || !neededUntil || size === undefined || faults.length > 0) return faults
      const key = keyOf(community.id, compound?.id ?? null, title)
      const record = known.get(key)
      const body = row.body ?? record?.body ?? ''
      const facts = {
        body,
        categoryCode: category?.code ?? record?.categoryCode ?? null,
        audience: row.audience as Audience,
        size,
        urgency: (row.urgency as Urgency | undefined) ?? record?.urgency ?? Urgency.NORMAL,
        neededFrom: row.neededFrom ?? record?.neededFrom ?? today,
        neededUntil,
        searchBigrams: bigramText(
          `${title} ${body} ${community.name} ${category ? `${category.zh} ${category.en}` : ''}`,
        ),
      }
      if (record)
        return { key, name: title, id: record.id, before: pick(record, Object.keys(facts)), after: facts }
      const whose = { communityId: community.id, enterpriseId: null, compoundId: compound?.id ?? null }
      const fixed = { status: NeedStatus.OPEN, met: 0, isDemonstration: false, raisedById }
      return { key, name: title, id: v7(), before: null, after: { ...whose, title, ...facts, ...fixed } }
    }
    return judge
  },
}

function keyOf(communityId: string, compoundId: string | null, title: string): string {
  return `${communityId} ${compoundId ?? ''} ${title}`
}
