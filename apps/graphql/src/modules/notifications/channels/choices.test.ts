import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../../../tests/support/api.ts'
import { createDistrict, type Person, type StoryDistrict } from '../../../../tests/support/story.ts'
import {
  asInput,
  choiceOf,
  choicesQuery,
  choose,
  type Receivers,
  robotKey,
  startReceivers,
} from '../../../../tests/support/story/channels.ts'
import { sendMutation } from '../../../../tests/support/story/councils.ts'
import { giveRole } from '../../identity/index.ts'

const fields = 'channelChoices { kind target pendingTarget enabled version }'

let receivers: Receivers
let api: TestApi
let district: StoryDistrict
let person: Person

beforeAll(async () => {
  receivers = await startReceivers()
  api = await startApi(receivers.settings)
  district = await createDistrict(api)
})
beforeEach(async () => {
  person = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  receivers.mail.mails.length = 0
})
afterAll(async () => {
  await api?.close()
  await receivers?.close()
})

/** What a change is refused with. */
async function refusal(name: string, input: object) {
  const { errors } = await sendMutation(person.api, name, input, fields)
  const { code, fields: wrong, facts } = errors[0]!.extensions
  return wrong ?? { code, ...(facts && { facts }) }
}

const change = async (kind: string, words: object) => ({ ...asInput(await choiceOf(person, kind)), ...words })
const codeIn = (index = 0) => /\d{6}/.exec(receivers.mail.mails[index]!.words)![0]

describe('channels', () => {
  it('are those that the deployer has set up, and off until they are wanted', async () => {
    const { channelChoices } = await person.api.ask(choicesQuery)
    const off = {
      pendingTarget: null,
      enabled: false,
      timing: 'AT_ONCE',
      hour: 9,
      groups: ['WAITS', 'TOLD'],
      version: 0,
    }
    expect(channelChoices).toEqual([
      { kind: 'EMAIL', target: null, ...off },
      { kind: 'SMS', target: expect.stringMatching(/^138\*{4}\d{4}$/), ...off },
      { kind: 'WECOM', target: null, ...off },
    ])
    const bare = await startApi()
    const there = await createDistrict(bare)
    expect(await there.admin.api.ask(choicesQuery)).toEqual({ channelChoices: [] })
    const input = { kind: 'SMS', version: 0, enabled: true, timing: 'AT_ONCE', hour: 9, groups: ['TOLD'] }
    const refused = await sendMutation(there.admin.api, 'updateChannelChoice', input, fields)
    expect(refused.errors[0]!.extensions.fields).toEqual({ kind: 'NOT_ALLOWED' })
    await bare.close()
  })

  it('are kept as they are wanted, and not over a change that came between', async () => {
    await choose(receivers, person, 'SMS', { timing: 'DAILY', hour: 18, groups: ['WAITS'] })
    const kept = { enabled: true, timing: 'DAILY', hour: 18, groups: ['WAITS'], version: 1 }
    expect(await choiceOf(person, 'SMS')).toMatchObject(kept)
    expect(await refusal('updateChannelChoice', await change('SMS', { version: 0 }))).toEqual({
      code: 'CONFLICT',
      facts: { currentVersion: 1 },
    })
    expect(await refusal('updateChannelChoice', await change('SMS', { hour: 24 }))).toEqual({
      hour: 'TOO_LARGE',
    })
    expect(await refusal('updateChannelChoice', await change('SMS', { groups: [] }))).toEqual({
      groups: 'REQUIRED',
    })
  })
})

describe('an e-mail address', () => {
  it('is the own one after its code was given, and can be taken away again', async () => {
    expect(await refusal('updateChannelChoice', await change('EMAIL', { enabled: true }))).toEqual({
      address: 'REQUIRED',
    })
    await sendMutation(person.api, 'sendEmailCode', { address: 'Reader@Mail.example' }, fields)
    expect(receivers.mail.mails.map(({ to }) => to)).toEqual(['reader@mail.example'])
    expect(await choiceOf(person, 'EMAIL')).toMatchObject({
      target: null,
      pendingTarget: 'reader@mail.example',
    })
    const wrong = codeIn() === '000000' ? '000001' : '000000'
    expect(await refusal('confirmEmail', { code: wrong })).toEqual({ code: 'WRONG_CODE' })
    await sendMutation(person.api, 'confirmEmail', { code: codeIn() }, fields)
    expect(await choiceOf(person, 'EMAIL')).toMatchObject({
      target: 'reader@mail.example',
      pendingTarget: null,
    })
    expect(await refusal('confirmEmail', { code: codeIn() })).toEqual({ code: 'WRONG_CODE' })
    await sendMutation(person.api, 'updateChannelChoice', await change('EMAIL', { enabled: true }), fields)
    await sendMutation(person.api, 'updateChannelChoice', await change('EMAIL', { forget: true }), fields)
    expect(await choiceOf(person, 'EMAIL')).toMatchObject({ target: null, enabled: false })
  })

  it('is not proved by a code that is too old, was tried too often or is somebody else’s', async () => {
    await sendMutation(person.api, 'sendEmailCode', { address: 'old@mail.example' }, fields)
    await sendMutation(district.admin.api, 'sendEmailCode', { address: 'other@mail.example' }, fields)
    expect(await refusal('confirmEmail', { code: codeIn(1) })).toEqual({ code: 'WRONG_CODE' })
    api.clock.advance(15 * 60_000)
    expect(await refusal('confirmEmail', { code: codeIn() })).toEqual({ code: 'WRONG_CODE' })
    await sendMutation(person.api, 'sendEmailCode', { address: 'old@mail.example' }, fields)
    const wrong = codeIn(2) === '000000' ? '000001' : '000000'
    for (let tries = 0; tries < 5; tries++) await refusal('confirmEmail', { code: wrong })
    expect(await refusal('confirmEmail', { code: codeIn(2) })).toEqual({ code: 'WRONG_CODE' })
  })

  it('gets five codes an hour, whoever asks, and none when it is none', async () => {
    for (const address of ['nobody', 'a@b', 'a@b.example, c@d.example', 'a\r\nBcc: c@d.example'])
      expect(Object.keys(await refusal('sendEmailCode', { address }))).toEqual(['address'])
    const another = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    for (const { api: who } of [person, person, person, another, another])
      await sendMutation(who, 'sendEmailCode', { address: 'many@mail.example' }, fields)
    expect(receivers.mail.mails).toHaveLength(5)
    expect(await refusal('sendEmailCode', { address: 'many@mail.example' })).toMatchObject({
      code: 'TOO_MANY_ATTEMPTS',
    })
    receivers.mail.refusals.push(550)
    const third = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    const refused = await sendMutation(third.api, 'sendEmailCode', { address: 'full@mail.example' }, fields)
    expect(refused.code).toBe('SENDING_FAILED')
  })
})

describe('a robot', () => {
  const base = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send'

  it('is one of WeCom and nothing else', async () => {
    for (const robotUrl of [
      `http://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${robotKey}`,
      `https://qyapi.weixin.qq.com.evil.example/cgi-bin/webhook/send?key=${robotKey}`,
      `https://evil.example/cgi-bin/webhook/send?key=${robotKey}`,
      `https://user@qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${robotKey}`,
      `https://qyapi.weixin.qq.com:8443/cgi-bin/webhook/send?key=${robotKey}`,
      `${base}/../upload?key=${robotKey}`,
      `${base}?key=${robotKey}&key=${robotKey}`,
      `${base}?key=short`,
      base,
    ])
      expect(await refusal('updateChannelChoice', await change('WECOM', { robotUrl })), robotUrl).toEqual({
        robotUrl: 'MALFORMED',
      })
    expect(await refusal('updateChannelChoice', await change('WECOM', { enabled: true }))).toEqual({
      robotUrl: 'REQUIRED',
    })
    const input = await change('SMS', { robotUrl: `${base}?key=${robotKey}` })
    expect(await refusal('updateChannelChoice', input)).toEqual({ robotUrl: 'NOT_ALLOWED' })
  })

  it('is shown masked, kept sealed, and of the district alone in which it was named', async () => {
    await choose(receivers, person, 'WECOM')
    await choose(receivers, person, 'SMS')
    expect(await choiceOf(person, 'WECOM')).toMatchObject({ target: '…?key=693a****', enabled: true })
    const owner = await api.database.owner()
    const { rows } = await owner.query('select robot_key from channel_choice where robot_key is not null')
    expect(rows.some(({ robot_key }) => (robot_key as Buffer).includes(robotKey))).toBe(false)

    const there = await createDistrict(api, '武昌区', '420106')
    await there.work((work) =>
      giveRole(work, {
        userId: person.accountId,
        role: Role.AUDITOR,
        scopeKind: ScopeKind.DISTRICT,
        scopeId: there.id,
      }),
    )
    const { viewer } = await person.api.ask('{ viewer { grants { id districtName } } }')
    const other = viewer.grants.find(
      ({ districtName }: { districtName: string }) => districtName === '武昌区',
    )
    const act = 'mutation ($id: ID!) { chooseActingRole(input: { grantId: $id }) { viewer { user { id } } } }'
    await person.api.ask(act, { id: other.id })
    expect(await choiceOf(person, 'WECOM')).toMatchObject({ target: null, enabled: false })
    expect(await choiceOf(person, 'SMS')).toMatchObject({ enabled: true })
  })
})
