import { Role, type ScopeKind } from '@youlin/schema'
import type { ActingGrant, Viewer } from '../../platform/work.ts'

/** What is asked of a view before somebody sees or changes it. */
export interface ViewStanding {
  ownerId: string
  shared: boolean
  scopeKind: ScopeKind
  scopeId: string
  defaultFor: Role | null
}

type Actor = Viewer & { acting: ActingGrant }

/** Its owner, the unit that it is shared with, the role that it is the default of, and who sets defaults. */
export function maySee({ accountId, acting }: Actor, view: ViewStanding): boolean {
  if (view.ownerId === accountId) return true
  if (view.defaultFor) return acting.role === view.defaultFor || maySetDefaults(acting)
  return view.shared && view.scopeKind === acting.scopeKind && view.scopeId === acting.scopeId
}

/** Its owner; what a whole role starts with, only who sets defaults. */
export function mayChange({ accountId, acting }: Actor, view: ViewStanding): boolean {
  return view.defaultFor ? maySetDefaults(acting) : view.ownerId === accountId
}

export function maySetDefaults({ role }: ActingGrant): boolean {
  return role === Role.DISTRICT_ADMIN
}

/** An auditor keeps views, but puts nothing before others. */
export function mayShare({ role }: ActingGrant): boolean {
  return role !== Role.AUDITOR
}
