import { LockMode } from '@mikro-orm/core'
import { FieldCode, RecordKind, type Role } from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { currentDistrict } from '../../platform/database/district-context.ts'
import { forbidden, invalidInput, notFound } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { actingViewer, inTransaction, type Work } from '../../platform/work.ts'
import { requireAddress } from './list-address.ts'
import { SavedView } from './saved-view.entity.ts'
import { mayChange, maySee, maySetDefaults, mayShare, type ViewStanding } from './saved-view.policy.ts'

/** More than a person finds their way in. */
const mostOfOne = 50

/** What a view keeps. */
export interface KeptView {
  name: string
  query: string
  layout?: string | null
  shared: boolean
}

type AskedOf = { id: string; version: number }

/** Keeps a view for the viewer, and where it is shared for everybody who acts for their unit. */
export async function createSavedView(
  work: Work,
  input: KeptView & { idempotencyKey: string; list: string },
): Promise<string> {
  const { id } = await once(work, 'createSavedView', input, async (own) => {
    requireAddress(input)
    const { accountId, acting } = actingViewer(own)
    if (input.shared && !mayShare(acting)) throw forbidden()
    const { list, name, query, layout = null, shared } = input
    if ((await own.em.count(SavedView, { ownerId: accountId })) >= mostOfOne)
      throw invalidInput({ name: FieldCode.TOO_MANY })
    await requireFreeName(own, { ownerId: accountId, list, name })
    const { scopeKind, scopeId } = acting
    const kept = { list, name, query, layout, shared, scopeKind, scopeId, defaultFor: null }
    const view = own.em.create(SavedView, { ownerId: accountId, ...kept })
    own.em.persist(view)
    await own.em.flush()
    return view.id
  })
  return id
}

/** Gives a view another name, other filters or other columns, or shares it. */
export function updateSavedView(work: Work, { id, version, ...kept }: AskedOf & KeptView): Promise<string> {
  return inTransaction(work, async (own) => {
    const view = await requireOwn(own, { id, version })
    requireAddress(kept)
    if (kept.shared && !view.shared && !mayShare(actingViewer(own).acting)) throw forbidden()
    const { ownerId, list } = view
    if (kept.name !== view.name) await requireFreeName(own, { ownerId, list, name: kept.name })
    Object.assign(view, { ...kept, layout: kept.layout ?? null })
    return id
  })
}

/** Forgets a view; nothing refers to it. */
export function deleteSavedView(work: Work, asked: AskedOf): Promise<void> {
  return inTransaction(work, async (own) => {
    const view = await requireOwn(own, asked)
    if (view.defaultFor) await recordDefault(own, view, null)
    own.em.remove(view)
  })
}

/** Lets everybody in a role find the list like this; the view that they had gives way. */
export function setDefaultView(work: Work, asked: AskedOf & { role: Role | null }): Promise<string> {
  return inTransaction(work, async (own) => {
    if (!maySetDefaults(actingViewer(own).acting)) throw forbidden()
    const view = await requireSeen(own, asked)
    const { role } = asked
    const present = role && (await own.em.findOne(SavedView, { list: view.list, defaultFor: role }))
    if (present && present.id !== view.id) {
      present.defaultFor = null
      await own.em.flush()
    }
    await recordDefault(own, view, role)
    view.defaultFor = role
    return view.id
  })
}

async function requireSeen(work: Work, { id, version }: AskedOf): Promise<SavedView> {
  const view = await work.em.findOne(SavedView, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!view || !maySee(actingViewer(work), standingOf(view))) throw notFound()
  requireVersion(view, version)
  return view
}

async function requireOwn(work: Work, asked: AskedOf): Promise<SavedView> {
  const view = await requireSeen(work, asked)
  if (!mayChange(actingViewer(work), standingOf(view))) throw forbidden()
  return view
}

const standingOf = (view: SavedView): ViewStanding => ({ ...view, defaultFor: view.defaultFor ?? null })

async function requireFreeName(work: Work, named: { ownerId: string; list: string; name: string }) {
  if (await work.em.count(SavedView, named)) throw invalidInput({ name: FieldCode.DUPLICATE })
}

/** What a whole role starts with is the district's affair. */
function recordDefault(work: Work, view: SavedView, role: Role | null): Promise<void> {
  return recordChange(work, {
    kind: RecordKind.DISTRICT,
    id: currentDistrict(),
    recordName: view.name,
    action: 'setDefaultView',
    facts: { list: view.list },
    changes: { defaultFor: [view.defaultFor ?? null, role] },
  })
}
