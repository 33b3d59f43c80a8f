import { inject, type TestContext } from 'vitest'
import { ask } from '../ask.ts'
import { signInByApi } from '../page.ts'
import { person } from '../person.ts'
import { newcomer, picture } from './joining.ts'

const key = () => crypto.randomUUID()

/**
 * So many enterprises, all named by the word, that apply to a council and are recommended by its officer; in the product of
 * the run, or another one.
 */
export async function applicants(
  test: TestContext,
  word: string,
  count: number,
  url?: string,
): Promise<void> {
  const { page } = await person(test, { name: 'applicants', ...(url && { url }) })
  const officer = inject('accounts')['council-officer']!
  const { council, building } = await placeOf(page, officer)
  const records: { id: string; version: number }[] = []
  for (let n = 0; n < count; n++) {
    const firm = newcomer(word, '甘知行')
    await ask(
      page,
      'mutation ($input: RegisterEnterpriseInput!) { registerEnterprise(input: $input) { ok } }',
      {
        input: { ...firm, buildingId: building, kind: 'ENTERPRISE', idempotencyKey: key() },
      },
    )
    await signInByApi(page, firm)
    const { viewer } = await ask<{ viewer: { actingGrant: { scopeId: string } } }>(
      page,
      '{ viewer { actingGrant { scopeId } } }',
    )
    const { applyForMembership } = await ask<{
      applyForMembership: { membership: { id: string; version: number } }
    }>(
      page,
      `mutation ($input: ApplyForMembershipInput!) {
        applyForMembership(input: $input) { membership { id version } } }`,
      {
        input: {
          ...{ councilId: council, enterpriseId: viewer.actingGrant.scopeId },
          ...{ seat: 'DIRECTOR', idempotencyKey: key(), licenceId: await uploadLicence(page) },
        },
      },
    )
    records.push(applyForMembership.membership)
  }
  await signInByApi(page, officer)
  await ask(
    page,
    'mutation ($input: EndorseMembershipsInput!) { endorseMemberships(input: $input) { outcomes { code } } }',
    { input: { records } },
  )
}

/** As the form of the application does it. */
async function uploadLicence(page: Parameters<typeof ask>[0]): Promise<string> {
  const answer = await page.request.post('/files?purpose=LICENCE', {
    headers: { 'x-youlin-upload': '1', 'x-file-name': 'licence.png', 'content-type': 'image/png' },
    data: picture,
  })
  return ((await answer.json()) as { id: string }).id
}

/** The council that the officer leads, and its building. */
async function placeOf(page: Parameters<typeof ask>[0], officer: Parameters<typeof signInByApi>[1]) {
  await signInByApi(page, officer)
  const { viewer } = await ask<{ viewer: { actingGrant: { scopeId: string } } }>(
    page,
    '{ viewer { actingGrant { scopeId } } }',
  )
  const council = viewer.actingGrant.scopeId
  const found = await ask<{ council: { building: { id: string } } }>(
    page,
    'query ($id: ID!) { council(id: $id) { building { id } } }',
    { id: council },
  )
  return { council, building: found.council.building.id }
}
