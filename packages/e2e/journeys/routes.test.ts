import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { adminPages } from '../support/pages/admin-pages.ts'
import { looks } from '../support/pages/looks.ts'
import type { PageList, Records } from '../support/pages/page-list.ts'
import { portalPages } from '../support/pages/portal-pages.ts'
import { recordsOf, withRecord } from '../support/pages/records.ts'
import { goWithin, routesOf } from '../support/pages/router.ts'
import { newVisitor, saysSomething } from '../support/pages/visitor.ts'

const everybody = ['sign-in', 'register', 'invitation', 'voice', 'guest-claim', 'server-error', 'not-found']
/** Open to whoever is signed in, before they chose a role of the app. */
const beforeRole = ['password', 'roles']

/** Where a page leads whoever sees its record. */
const leadsOn: Record<string, string> = { 'direct-claim': 'need' }

/** Who is kept out of which pages of their own app; everything else is theirs. */
const people: Record<string, { app: 'portal' | 'admin'; forbidden: string[] }> = {
  'community-staff': {
    app: 'portal',
    forbidden: ['new-offer', 'my-offers', 'offers-to-review', 'edit-offer', 'enterprise'],
  },
  'enterprise-rep-2': { app: 'portal', forbidden: ['offers-to-review', 'proposals'] },
  'council-officer': { app: 'portal', forbidden: ['enterprise', 'proposals'] },
  'district-admin-2': { app: 'admin', forbidden: [] },
  'street-staff': {
    app: 'admin',
    forbidden: [
      'audit',
      'users',
      'grants-on',
      'user',
      'settings',
      'setup',
      'categories',
      'feedback',
      'disputes',
    ],
  },
  auditor: { app: 'admin', forbidden: ['setup'] },
}

describe.each([portalPages, adminPages])('The routes of the $app', (list) => {
  let records: Records
  beforeAll(async () => {
    records = await recordsOf(list)
  })

  it('all stand in the page list, and nothing else does', async () => {
    const routes = await visit(list, undefined, (page) => routesOf(page))
    expect(list.entries.map(({ route }) => route).sort()).toEqual(routes.sort())
  })

  it.each(Object.entries(people))(
    'each give %s the page or say why not',
    async (account, { app, forbidden }) => {
      const own = app === list.app
      await leadsTo(list, records, account, (route) => {
        if (everybody.includes(route) || beforeRole.includes(route)) return route
        if (!own) return 'roles'
        return forbidden.includes(route) ? 'forbidden' : route
      })
    },
  )

  it('lead whoever has no role to choosing one', () =>
    leadsTo(list, records, 'no-role', (route) =>
      everybody.includes(route) || beforeRole.includes(route) ? route : 'roles',
    ))

  it('lead whoever is not signed in to the sign-in page', () =>
    leadsTo(list, records, undefined, (route) => (everybody.includes(route) ? route : 'sign-in')))
})

/** Goes to each route within the app, and compares where that ends and that it is no blank page. */
async function leadsTo(
  list: PageList,
  records: Records,
  account: string | undefined,
  expected: (route: string) => string,
) {
  await visit(list, account, async (page, problems) => {
    for (const { route, path } of list.entries) {
      const reached = await goWithin(page, withRecord(path, records))
      expect
        .soft(reached === leadsOn[route] ? route : reached, `${route} for ${account}`)
        .toBe(expected(route))
      expect.soft(await saysSomething(page), `${route} for ${account} is not blank`).toBe(true)
      expect.soft(problems.splice(0), `${route} for ${account}`).toEqual([])
    }
  })
}

async function visit<Found>(
  { base }: PageList,
  account: string | undefined,
  look: (page: Page, problems: string[]) => Promise<Found>,
): Promise<Found> {
  const visitor = await newVisitor(looks[0]!, { as: account })
  try {
    await visitor.open(`${base}/no-such-page`)
    return await look(visitor.page, visitor.problems)
  } finally {
    await visitor.close()
  }
}
