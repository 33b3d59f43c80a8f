import { Role, ScopeKind } from '@youlin/schema'
import { giveRole, openAccount } from '../modules/identity/index.ts'
import { currentDistrict } from '../platform/database/district-context.ts'
import type { Work } from '../platform/work.ts'
import type { DemonstrationAccount, DemonstrationGrant } from './accounts.ts'
import type { Places, Printed } from './invention.ts'
import type { Person } from './people.ts'

/** Opens the accounts that are printed; roles on enterprises and councils come with these. */
export async function openPrinted(
  work: Work,
  accounts: readonly DemonstrationAccount[],
  places: Places,
): Promise<Printed> {
  const people = new Map<string, Person>()
  for (const account of accounts) people.set(account.key, await open(work, account, places))
  const printed: Printed = {
    admin: people.get('district-admin')!,
    firms: new Map(),
    officers: new Map(),
    communityStaff: new Map(),
    streetStaff: new Map(),
  }
  for (const { key, grants } of accounts) {
    const person = people.get(key)!
    for (const { role, code, enterprise, council } of grants) {
      if (enterprise) {
        const { number, name, applies = false } = enterprise
        printed.firms.set(number, { name, applies, person })
      }
      // A chair takes office with the enterprise's seat.
      else if (council !== undefined && grants.length === 1) printed.officers.set(council, person)
      else if (code && role === Role.COMMUNITY_STAFF)
        printed.communityStaff.set(unit(places, code).number, person)
      else if (code && role === Role.STREET_STAFF && grants.length === 1)
        printed.streetStaff.set(unit(places, code).number, person)
    }
  }
  return printed
}

async function open(
  work: Work,
  { mobile, name, password, grants }: DemonstrationAccount,
  places: Places,
): Promise<Person> {
  const { account, isNew } = await openAccount(work, { mobile, name, password, isDemonstration: true })
  // The first administrator has the role with the district.
  if (isNew) for (const grant of grants) await give(work, account.id, grant, places)
  return { id: account.id, name, mobile }
}

async function give(work: Work, userId: string, grant: DemonstrationGrant, places: Places): Promise<void> {
  const { role, code, enterprise, council } = grant
  if (enterprise || council !== undefined) return
  const scope = code
    ? { scopeKind: unit(places, code).kind, scopeId: unit(places, code).id }
    : { scopeKind: ScopeKind.DISTRICT, scopeId: currentDistrict() }
  await giveRole(work, { userId, role, ...scope })
}

/** A street or community by its code. */
function unit({ streets, communities }: Places, code: string) {
  const street = streets.findIndex((one) => one.code === code)
  if (street >= 0) return { kind: ScopeKind.STREET, number: street, id: streets[street]!.id }
  const community = communities.findIndex((one) => one.code === code)
  if (community < 0) throw new Error(`The demonstration has nothing with the code ${code}.`)
  return { kind: ScopeKind.COMMUNITY, number: community, id: communities[community]!.id }
}
