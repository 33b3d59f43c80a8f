import type pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApi, type TestApi } from '../../../../tests/support/api.ts'
import { type ServerProcess, startProcess } from '../../../../tests/support/processes.ts'
import { createDistrict } from '../../../../tests/support/story.ts'
import { choose, type Receivers, startReceivers } from '../../../../tests/support/story/channels.ts'
import { freshKey, registerEnterprise } from '../../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must } from '../../../../tests/support/story/offers.ts'

const patience = { timeout: 20_000 }
const applications = 4

let receivers: Receivers
let api: TestApi
let council: CouncilStory
let owner: pg.Client
let settings: Record<string, string>

beforeAll(async () => {
  receivers = await startReceivers()
  settings = receivers.settings
  api = await startApi(settings)
  owner = await api.database.owner()
})
beforeEach(async () => {
  await owner.query('delete from sending')
  await owner.query('delete from channel_choice')
  receivers.mail.mails.length = 0
  receivers.web.posted.length = 0
  api.clock.set(new Date())
  council = await createCouncil(api, await createDistrict(api, '江岸区', String(420102 + districts++)))
  await api.runJob('outbox')
})
afterAll(async () => {
  await api?.close()
  await receivers?.close()
})

let districts = 0

/** Enterprises apply, which the council's officer is told of, while this process of the product runs. */
async function applyAll() {
  for (let number = 0; number < applications; number++) {
    const { id, api: who } = await registerEnterprise(api, council.buildingId, `江边面包${number}`)
    const input = {
      idempotencyKey: freshKey(),
      councilId: council.councilId,
      enterpriseId: id,
      seat: 'DIRECTOR',
    }
    await must(who, 'applyForMembership', input, 'membership { id }')
  }
}

/** Kills the process at the moment in which something has arrived, before it can hear of it. */
function killingOnce(process: ServerProcess) {
  let killed: Promise<void> | undefined
  return { kill: () => (killed ??= process.kill()), wasKilled: () => killed !== undefined }
}

/** Another process goes on, after the time in which the first one could still have come back. */
async function goOn() {
  api.clock.set(new Date(Date.now() + 150_000))
  await api.runJob('outbox')
  for (let round = 0; round < 10; round++) {
    await api.runJob('send-messages')
    api.clock.advance(15_000)
  }
}

const states = async () =>
  (await owner.query<{ state: string }>('select state from sending order by id')).rows.map(
    ({ state }) => state,
  )
/** How often the officer was told of an application; the first one was the chair's. */
const told = async () =>
  (
    await owner.query(`select from message where kind = 'membershipApplied' and recipient_id = $1`, [
      council.officer.accountId,
    ])
  ).rowCount

describe('a process that is killed while it sends', { timeout: 90_000 }, () => {
  it('loses no e-mail, and none comes twice but under the same Message-ID', async () => {
    await choose(receivers, council.officer, 'EMAIL')
    await owner.query('delete from sending')
    const { kill, wasKilled } = killingOnce(await startProcess(api.database, settings))
    receivers.mail.onMail = kill
    await applyAll()
    await expect.poll(wasKilled, patience).toBe(true)
    await kill()
    receivers.mail.onMail = () => undefined
    const before = new Set(receivers.mail.mails.map(({ id }) => id))
    expect(await states()).toContain('PENDING')
    await goOn()
    expect(await told()).toBe(1 + applications)
    expect(await states()).toEqual(Array(applications).fill('SENT'))
    const ids = receivers.mail.mails.map(({ id }) => id)
    expect(new Set(ids).size).toBe(applications)
    // What had arrived when the process died came again, and is known by its id.
    for (const id of before) expect(ids.filter((other) => other === id)).toHaveLength(2)
  })

  it('repeats a text message under its key', async () => {
    await choose(receivers, council.officer, 'SMS')
    const { kill, wasKilled } = killingOnce(await startProcess(api.database, settings))
    receivers.web.onPost = kill
    await applyAll()
    await expect.poll(wasKilled, patience).toBe(true)
    await kill()
    receivers.web.onPost = () => undefined
    const before = new Set(receivers.web.posted.map(({ body }) => body['idempotencyKey']))
    await goOn()
    expect(await states()).toEqual(Array(applications).fill('SENT'))
    const keys = receivers.web.posted.map(({ body }) => body['idempotencyKey'])
    expect(new Set(keys).size).toBe(applications)
    for (const key of before) expect(keys.filter((other) => other === key)).toHaveLength(2)
  })

  it('says of a robot that it does not know, instead of repeating', async () => {
    await choose(receivers, council.officer, 'WECOM')
    const { kill, wasKilled } = killingOnce(await startProcess(api.database, settings))
    receivers.web.onPost = kill
    await applyAll()
    await expect.poll(wasKilled, patience).toBe(true)
    await kill()
    receivers.web.onPost = () => undefined
    const before = receivers.web.posted.length
    await goOn()
    expect(await told()).toBe(1 + applications)
    const after = await states()
    expect(after.filter((state) => state === 'SENT' || state === 'UNCERTAIN')).toHaveLength(applications)
    expect(after.filter((state) => state === 'UNCERTAIN').length).toBeGreaterThanOrEqual(before)
    expect(receivers.web.posted.length - before).toBe(after.filter((state) => state === 'SENT').length)
  })
})
