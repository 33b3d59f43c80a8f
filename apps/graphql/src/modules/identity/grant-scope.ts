import { FieldCode, ScopeKind } from '@youlin/schema'
import { invalidInput } from '../../platform/errors.ts'
import { parseGlobalId } from '../../platform/global-id.ts'

const scopeOfType: Record<string, ScopeKind> = {
  District: ScopeKind.DISTRICT,
  Street: ScopeKind.STREET,
  Community: ScopeKind.COMMUNITY,
  Council: ScopeKind.COUNCIL,
  Enterprise: ScopeKind.ENTERPRISE,
}

/**
 * The scope that an id of the API names.
 * @throws INVALID_INPUT with NOT_AN_ID at `path`
 */
export function scopeOf(given: string, path = 'scopeId'): { scopeKind: ScopeKind; scopeId: string } {
  const parsed = parseGlobalId(given)
  const scopeKind = parsed && scopeOfType[parsed.type]
  if (!scopeKind) throw invalidInput({ [path]: FieldCode.NOT_AN_ID })
  return { scopeKind, scopeId: parsed.id }
}
