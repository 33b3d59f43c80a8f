import { sql } from 'kysely'
import { randomBytes } from 'node:crypto'
import type { Environment } from '../environment.ts'
import { escalateWithin } from '../modules/supervision/index.ts'
import type { FileStore } from '../modules/files/index.ts'
import { hashPassword } from '../modules/identity/index.ts'
import { importTerritory } from '../modules/territory/index.ts'
import { currentDistrict } from '../platform/database/district-context.ts'
import { rows } from '../platform/database/rows.ts'
import { v7 } from '../platform/ids.ts'
import type { Work } from '../platform/work.ts'
import type { DemonstrationAccount } from './accounts.ts'
import { inventClaims } from './claims/claims.ts'
import type { Claim } from './claims/invented-claim.ts'
import { giveTurns } from './claims/turns.ts'
import { inventVoices } from './claims/voices.ts'
import { inventCouncils } from './councils.ts'
import type { DemonstrationTables } from './demonstration.rows.ts'
import { type Firm, inventEnterprises } from './enterprises.ts'
import { inventDisputes } from './disputes.ts'
import { atFounding } from './founding.ts'
import { answerFirmsNeeds } from './firms-needs.ts'
import { Invention } from './invention.ts'
import { inventInvitations } from './invitations.ts'
import { keepLicences } from './licences.ts'
import { inventDirectClaims } from './needs/direct-claims.ts'
import { inventNeeds } from './needs/needs.ts'
import { inventOffers } from './offers/offers.ts'
import { readPlaces, readStreets } from './read-places.ts'
import { inventBuildings, inventCompounds } from './places.ts'
import { openPrinted } from './printed.ts'
import { Random } from './random.ts'
import { makeRounds } from './rounds.ts'
import { confirmSetup } from './setup.ts'
import { appointStaff } from './staff.ts'
import { readTerritoryFiles } from './territory-files.ts'

const seed = 420_102

/** Fills the present district, all of it or nothing; one that has streets is full already. */
export async function fillDistrict(
  work: Work,
  accounts: readonly DemonstrationAccount[],
  store: FileStore,
  environment: Environment,
): Promise<void> {
  const db = rows<DemonstrationTables>(work.em)
  if (await db.selectFrom('street').select('id').executeTakeFirst()) return
  const founding = atFounding(work)
  const files = await readTerritoryFiles()
  const report = await importTerritory(founding, { ...files, acceptGoodRows: false })
  if (!report.written) throw new Error(`The demonstration's files cannot be read: ${JSON.stringify(report)}`)

  const streets = await readStreets(work)
  const random = new Random(seed)
  const row = <T extends object>(facts: T) => ({ id: v7(), districtId: currentDistrict(), ...facts })
  await db.insertInto('compound').values(inventCompounds(streets, random).map(row)).execute()
  await db.insertInto('building').values(inventBuildings(streets, random).map(row)).execute()

  const places = await readPlaces(work)
  const printed = await openPrinted(founding, accounts, places)
  // Nobody signs in as those whose accounts are not printed.
  const nobodysPassword = await hashPassword(randomBytes(24).toString('base64'))
  const invention = new Invention(random, places, printed, work.clock.now(), nobodysPassword)
  const { claims, firms } = invent(invention, environment)
  await giveTurns(work, claims)
  await invention.write(work)
  await keepLicences(work, store, firms)
  const [community] = printed.communityStaff.keys()
  await makeRounds(work, printed, places.streets[places.communities[community!]!.street]!.id)
  await answerFirmsNeeds(work, invention.moments, printed)
  await escalateWithin(work)
  // Nobody sent these, and nobody of the demonstration is told of its past.
  for (const table of ['idempotency_key', 'outbox'])
    await sql`delete from ${sql.table(table)}`.execute(rows(work.em))
}

/** A year of the district's life, the older records first; answers its claims and enterprises. */
function invent(invention: Invention, environment: Environment): { claims: Claim[]; firms: Firm[] } {
  const staff = appointStaff(invention)
  const firms = inventEnterprises(invention)
  const councils = inventCouncils(invention, firms, staff.streetStaff)
  const offers = inventOffers(invention, councils)
  const claims = inventClaims(invention, staff, offers)
  const needs = inventNeeds(invention, staff, firms, claims)
  inventInvitations(invention, firms)
  inventDisputes(invention, firms)
  confirmSetup(invention)
  // Last, so that what was invented before stays as it was.
  inventVoices(invention, claims)
  inventDirectClaims(invention, needs, { staff, firms, environment })
  return { claims, firms }
}
