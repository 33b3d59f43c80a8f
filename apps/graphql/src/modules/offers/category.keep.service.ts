import { FieldCode, type OfferKind, type ReviewLevel } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { recordDistrictChange } from '../territory/index.ts'
import { Category } from './category.entity.ts'

interface NewCategory {
  idempotencyKey: string
  kind: OfferKind
  zh: string
  en: string
  review: ReviewLevel
}

interface CategoryHandle {
  code: string
  version: number
}

interface CategoryChange {
  zh?: string | null
  en?: string | null
  review?: ReviewLevel | null
}

/** Adds a category at the end of its kind, once for each idempotency key. */
export async function createCategory(work: Work, input: NewCategory): Promise<Category> {
  const { id } = await once(work, 'createCategory', input, async (own) => {
    const { idempotencyKey: _, ...facts } = input
    const all = await own.em.find(Category, {})
    requireUnused(all, facts.kind, facts)
    const category = own.em.create(Category, {
      ...facts,
      code: nextCode(all, facts.kind),
      officialOrder: Math.max(0, ...all.map(({ officialOrder }) => officialOrder)) + 1,
      retired: false,
    })
    own.em.persist(category)
    await own.em.flush()
    await record(own, 'createCategory', category)
    return category.id
  })
  return work.em.findOneOrFail(Category, { id })
}

/** Renames a category or gives its review to somebody else; reviews that are open follow. */
export function updateCategory(work: Work, handle: CategoryHandle, change: CategoryChange) {
  return changing(work, handle, async (own, category) => {
    const changes: Record<string, readonly [unknown, unknown]> = {}
    for (const key of ['zh', 'en', 'review'] as const) {
      const next = change[key]
      if (next == null || next === category[key]) continue
      changes[key] = [category[key], next]
    }
    if (Object.keys(changes).length === 0) return
    const others = (await own.em.find(Category, {})).filter(({ id }) => id !== category.id)
    requireUnused(others, category.kind, { zh: change.zh ?? category.zh, en: change.en ?? category.en })
    for (const [key, [, next]] of Object.entries(changes)) Object.assign(category, { [key]: next })
    await own.em.flush()
    await record(own, 'updateCategory', category, changes)
  })
}

/** Takes a category out of the choice; offers that stand in it keep it. The last of a kind stays. */
export function retireCategory(work: Work, handle: CategoryHandle) {
  return changing(work, handle, async (own, category) => {
    if (category.retired) return
    const { kind, id } = category
    const others = await own.em.count(Category, { kind, retired: false, id: { $ne: id } })
    if (others === 0) throw invalidInput({ code: FieldCode.NOT_ALLOWED })
    category.retired = true
    await own.em.flush()
    await record(own, 'retireCategory', category)
  })
}

/** Brings a retired category back into the choice. */
export function restoreCategory(work: Work, handle: CategoryHandle) {
  return changing(work, handle, async (own, category) => {
    if (!category.retired) return
    category.retired = false
    await own.em.flush()
    await record(own, 'restoreCategory', category)
  })
}

/** Orders the categories of a kind; they share out the places that they have. */
export function orderCategories(work: Work, kind: OfferKind, codes: readonly string[]): Promise<Category[]> {
  return inTransaction(work, async (own) => {
    const before = await own.em.find(Category, { kind }, { orderBy: { officialOrder: 'asc' } })
    const byCode = new Map(before.map((category) => [category.code, category]))
    const after = codes.map((code) => byCode.get(code))
    const named = after.filter((category) => category !== undefined)
    if (named.length < codes.length) throw invalidInput({ codes: FieldCode.NOT_FOUND })
    if (codes.length !== before.length || new Set(codes).size !== codes.length)
      throw invalidInput({ codes: FieldCode.NOT_ALLOWED })
    const places = before.map(({ officialOrder }) => officialOrder)
    for (const [index, category] of named.entries()) category.officialOrder = places[index]!
    await own.em.flush()
    // Dozens stand in a kind; only those that changed places are told.
    const placed = before.map(({ zh }, index) => [zh, named[index]!.zh] as const)
    const differing = placed.filter(([was, is]) => was !== is)
    if (differing.length === 0) return named
    const changes = { order: [differing.map(([was]) => was), differing.map(([, is]) => is)] as const }
    await recordDistrictChange(own, { action: 'orderCategories', facts: { kind, changes } })
    return named
  })
}

function changing(
  work: Work,
  { code, version }: CategoryHandle,
  step: (own: Work, category: Category) => Promise<void>,
): Promise<Category> {
  return inTransaction(work, async (own) => {
    const category = await own.em.findOne(Category, { code })
    if (!category) throw notFound()
    requireVersion(category, version)
    await step(own, category)
    return category
  })
}

function record(own: Work, action: string, { code, zh, en }: Category, changes?: object) {
  return recordDistrictChange(own, { action, facts: { code, zh, en, ...(changes && { changes }) } })
}

function requireUnused(others: Category[], kind: OfferKind, { zh, en }: { zh: string; en: string }): void {
  const same = others.filter((other) => other.kind === kind)
  const fields: Record<string, FieldCode> = {}
  if (same.some((other) => other.zh === zh)) fields['zh'] = FieldCode.DUPLICATE
  if (same.some((other) => other.en === en)) fields['en'] = FieldCode.DUPLICATE
  if (Object.keys(fields).length > 0) throw invalidInput(fields)
}

/** The official codes go on: a letter for the kind and the next number, `P57`. */
function nextCode(all: Category[], kind: OfferKind): string {
  const letter = kind[0]!
  const numbers = all.filter(({ code }) => code.startsWith(letter)).map(({ code }) => Number(code.slice(1)))
  const next = Math.max(0, ...numbers.filter(Number.isFinite)) + 1
  return `${letter}${String(next).padStart(2, '0')}`
}
