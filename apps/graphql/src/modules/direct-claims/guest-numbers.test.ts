import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { refused } from '../../../tests/support/refusals.ts'
import { createDistrict, freshMobile, password } from '../../../tests/support/story.ts'
import { dayIn } from '../../../tests/support/story/claims.ts'
import {
  createDirectClaims,
  direct,
  directClaimsOf,
  type DirectClaimStory,
  linkOf,
  made,
  registerGuest,
  reveal,
  sendGuest,
} from '../../../tests/support/story/direct-claims.ts'

let api: TestApi
let owner: pg.Client
let story: DirectClaimStory

beforeAll(async () => {
  api = await startApi()
  owner = await api.database.owner()
  story = await createDirectClaims(api, await createDistrict(api))
})
afterAll(() => api?.close())

describe("A guest's name and number", () => {
  it('are read in full by the need’s staff alone, until it ended, and each reading is kept', async () => {
    const { community, street, council, helper } = story
    const need = await story.raise()
    const mobile = freshMobile()
    const claim = made(await registerGuest(community.api, need, { mobile }))
    for (const who of [street, council.district.admin])
      expect(await refused(api, () => reveal(who, claim))).toEqual({ code: 'FORBIDDEN' })
    expect(await refused(api, () => reveal(helper, claim))).toEqual({ code: 'NOT_FOUND' })
    expect((await reveal(community, claim)).data.revealGuestMobile.mobile).toBe(mobile)
    const { rows } = await owner.query(
      'select reader_name, record_kind, record_name, reason from number_reading',
    )
    expect(rows).toContainEqual({
      reader_name: community.name,
      record_kind: 'DIRECT_CLAIM',
      record_name: '上门理发',
      reason: null,
    })
    await direct(community.api, 'recordDirectClaim', claim, { day: dayIn(api, 0), reached: 5 })
    expect(await refused(api, () => reveal(community, claim))).toEqual({ code: 'FORBIDDEN' })
  })

  it('stand in no message, log of changes, to-do, outbox or key', async () => {
    const { community, street } = story
    const need = await story.raise()
    const token = await linkOf(community.api, need)
    const [name, mobile] = ['严守信的理发队', freshMobile()]
    await sendGuest(Object.assign(api.caller(), { address: '203.0.113.99' }), token, {
      ...{ name, mobile },
      brings: `联系 ${mobile}，上门理发`,
    })
    await api.runJob('outbox')
    const [claim] = await directClaimsOf(street.api, need)
    expect(claim.brings).toBe(`联系 ${mobile.slice(0, 3)}****${mobile.slice(7)}，上门理发`)
    const tables = [
      'message',
      'timeline',
      'audit_log',
      'outbox',
      'idempotency_key',
      'rate_limit',
      'supervised_step',
    ]
    const told = []
    for (const table of tables)
      told.push(...(await owner.query(`select to_jsonb(t)::text as text from ${table} t`)).rows)
    const text = JSON.stringify(told)
    for (const secret of [name, mobile, '203.0.113.99', token]) expect(text).not.toContain(secret)
    const todo = await community.api.ask('{ viewerTodo { kind items { title subtitle recordKind } } }')
    expect(JSON.stringify(todo)).toContain('DIRECT_CLAIM_TO_CONFIRM')
    expect(JSON.stringify(todo)).not.toContain(name)
    const steps = await street.api.ask('{ supervisedSteps(first: 50) { edges { node { title subtitle } } } }')
    expect(JSON.stringify(steps)).not.toContain(name)
  })

  it('are erased some days after the end; the record stays', async () => {
    const { community } = story
    const need = await story.raise({ size: 30 })
    const token = await linkOf(community.api, need)
    await sendGuest(api.caller(), token)
    const entered = made(await registerGuest(community.api, need))
    const standing = made(await registerGuest(community.api, need, { agreedDay: dayIn(api, 1) }))
    const [sent] = await directClaimsOf(community.api, need, { statuses: ['REQUESTED'] })
    await direct(community.api, 'declineDirectClaim', sent, { reason: '人手已够' })
    const done = await direct(community.api, 'recordDirectClaim', entered, { day: dayIn(api, 0), reached: 4 })
    const nameOf = async (id: string) =>
      (await directClaimsOf(community.api, need)).find((one) => one.id === id)

    await story.pass(29)
    await api.runJob('erase-guests')
    expect(await nameOf(done.id)).toMatchObject({ claimantName: '江畔志愿队', erasedAt: null })
    await story.pass(1.1)
    await api.runJob('erase-guests')
    for (const id of [done.id, sent.id])
      expect(await nameOf(id)).toMatchObject({
        claimantName: null,
        guestMobileMasked: null,
        erasedAt: expect.any(String),
      })
    expect(await nameOf(done.id)).toMatchObject({ status: 'DONE', reached: 4, brings: expect.any(String) })
    const { rows } = await owner.query('select key_hash from direct_claim where erased_at is not null')
    expect(new Set(rows.map(({ key_hash }) => key_hash))).toEqual(new Set([null]))
    // What is agreed stands as long as the need does, and ends with it.
    expect(await nameOf(standing.id)).toMatchObject({ claimantName: '江畔志愿队', status: 'CONFIRMED' })
    await story.pass(31)
    await api.runJob('expire-needs')
    await api.runJob('erase-guests')
    expect(await nameOf(standing.id)).toMatchObject({ erasedAt: null })
    await story.pass(31)
    await api.runJob('erase-guests')
    expect(await nameOf(standing.id)).toMatchObject({ claimantName: null, status: 'CONFIRMED' })
    const recorded = await direct(community.api, 'recordDirectClaim', await nameOf(standing.id), {
      ...{ day: dayIn(api, -60), reached: 3 },
    })
    expect(recorded).toMatchObject({ status: 'DONE' })
    await community.api.signIn(community.mobile, password)
  })
})
