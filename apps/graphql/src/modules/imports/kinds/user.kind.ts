import { type ImportColumn, RecordKind, Role, ScopeKind } from '@youlin/schema'
import { dayOf } from '../../../platform/clock.ts'
import { currentDistrict } from '../../../platform/database/district-context.ts'
import { rows } from '../../../platform/database/rows.ts'
import { v7 } from '../../../platform/ids.ts'
import type { EnterpriseTables } from '../../enterprises/index.ts'
import { endGrants, giveRole, holdingsOf, lastDaysOf, openAccount } from '../../identity/index.ts'
import { Fault } from '../fault.ts'
import type { Judge, Kind, OneTimePassword } from './kind.ts'
import { Named, Places } from './places.ts'

interface Grant {
  mobile: string
  name: string
  role: Role
  scopeKind: ScopeKind
  scopeId: string
  validFrom: string
  validUntil: string | null
}

/** 用户: a grant, known by mobile number, role and scope; the account is made where there is none. */
export const userKind: Kind = {
  record: RecordKind.USER,
  table: 'role_grant',
  columns: ['name', 'mobile', 'role', 'scope', 'validFrom', 'validUntil'],
  required: ['name', 'mobile', 'role'],
  // Each new account's password is hashed.
  most: 500,
  parts: [],
  recordsItself: true,
  async open(work, given) {
    const places = await Places.open(work)
    const found = await rows<EnterpriseTables>(work.em)
      .selectFrom('enterprise')
      .select(['id', 'name', 'creditCode as code'])
      .execute()
    const scopeOf = scopes(places, new Named(found))
    const holdings = await holdingsOf(work, [...new Set(given.flatMap(({ mobile }) => mobile ?? []))])
    const known = new Map(holdings.map((held) => [`${held.mobile} ${held.role} ${held.scopeId}`, held]))
    const today = dayOf(work.clock.now())
    const judge: Judge = (row) => {
      const faults: [ImportColumn | null, Fault][] = []
      const role = row.role as Role | undefined
      const scope = role && scopeOf(role, row.scope)
      if (scope instanceof Fault) faults.push([scope.column ?? 'scope', scope])
      const validFrom = row.validFrom ?? today
      if (row.validUntil && (row.validUntil < validFrom || row.validUntil < today)) {
        faults.push(['validUntil', new Fault('END_BEFORE_START')])
      }
      const { name, mobile } = row
      if (!role || !scope || scope instanceof Fault || !name || !mobile || faults.length > 0) return faults
      const key = `${mobile} ${role} ${scope.scopeId}`
      const held = known.get(key)
      if (held) {
        const before = { validUntil: held.validUntil ?? null }
        const after = { validUntil: row.validUntil ?? before.validUntil }
        return { key, name, id: held.id, before, after }
      }
      const grant: Grant = { mobile, name, role, ...scope, validFrom, validUntil: row.validUntil ?? null }
      return { key, name, id: v7(), before: null, after: { ...grant } }
    }
    return judge
  },
  async add(work, verdicts) {
    const passwords: OneTimePassword[] = []
    for (const verdict of verdicts) {
      const { mobile, name, ...grant } = verdict.after as unknown as Grant
      const { account, oneTimePassword } = await openAccount(work, { mobile, name })
      // The row remembers the grant that was given.
      verdict.id = (await giveRole(work, { ...grant, userId: account.id })).id
      if (oneTimePassword) passwords.push({ name, password: oneTimePassword })
    }
    return passwords
  },
  change: (work, records) =>
    lastDaysOf(
      work,
      records.map(({ id, facts }) => ({ id, validUntil: facts['validUntil'] as string | null })),
    ),
  remove: endGrants,
}

type Scope = Pick<Grant, 'scopeKind' | 'scopeId'>

function scopes(places: Places, enterprises: Named<{ id: string; name: string; code: string }>) {
  const scope = (scopeKind: ScopeKind, found: { id: string } | Fault): Scope | Fault =>
    found instanceof Fault ? found : { scopeKind, scopeId: found.id }
  return (role: Role, word: string | undefined): Scope | Fault => {
    if (role === Role.DISTRICT_ADMIN || role === Role.COUNCIL_OFFICER) {
      return new Fault('GRANTED_BY_HAND_ONLY', {}, 'role')
    }
    if (role === Role.AUDITOR && !word) return { scopeKind: ScopeKind.DISTRICT, scopeId: currentDistrict() }
    if (!word) return new Fault('REQUIRED')
    if (role === Role.COMMUNITY_STAFF) return scope(ScopeKind.COMMUNITY, places.community(word))
    if (role === Role.ENTERPRISE_REP) return scope(ScopeKind.ENTERPRISE, enterprises.find(word))
    return scope(ScopeKind.STREET, places.street(word))
  }
}
