import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, password } from '../../../tests/support/story.ts'
import {
  freshKey,
  registerAgain,
  type Registered,
  registerEnterprise,
  sendMutation,
} from '../../../tests/support/story/councils.ts'
import { openFile, upload } from '../../../tests/support/story/files.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let admin: Caller

beforeAll(async () => {
  api = await startApi()
  council = await createCouncil(api, await createDistrict(api))
  admin = council.district.admin.api
})
afterAll(() => api?.close())

const fields = `dispute { id version status name contactName contactMobileMasked papersAskedAt reason decidedByName
  enterprise { id name } holderPapers { id url } challengerPapers { id url }
  viewerCanDecide viewerCanAskForPapers timeline { action } }`

async function disputesOf(who: Caller, { id }: { id: string }) {
  const { registrationDisputes } = await who.ask(
    `query ($filter: RegistrationDisputeFilter) { registrationDisputes(first: 9, filter: $filter) {
      edges { node { id version status name contactName } } } }`,
    { filter: { enterpriseId: id } },
  )
  return registrationDisputes.edges.map((edge: { node: object }) => edge.node)
}
const contest = async (known: Registered, words: object = {}) => {
  const mobile = await registerAgain(api, known, council.buildingId, words)
  const [dispute] = await disputesOf(admin, known)
  return { mobile, ...dispute } as { mobile: string; id: string; version: number; status: string }
}
/** The second side hands in its papers at the counter; answers the dispute's new version. */
async function withPaper({ id, version }: { id: string; version: number }) {
  const challengerPaperIds = [await upload(api, admin, 'CHALLENGER_PAPER')]
  const { dispute } = await must(admin, 'keepDisputePapers', { id, version, challengerPaperIds }, fields)
  return dispute
}
const decide = (dispute: { id: string; version: number }, decision: string) =>
  must(
    admin,
    'decideRegistrationDispute',
    { id: dispute.id, version: dispute.version, decision, reason: '执照原件与登记一致。' },
    `oneTimePassword ${fields}`,
  )
const told = async (who: Caller) => {
  await api.runJob('outbox')
  const { messages } = await who.ask('{ messages(first: 20) { edges { node { kind } } } }')
  return messages.edges.map((edge: { node: { kind: string } }) => edge.node.kind)
}
const actions = async (who: Caller, id: string) => {
  const { enterprise } = await who.ask('query ($id: ID!) { enterprise(id: $id) { timeline { action } } }', {
    id,
  })
  return enterprise.timeline.map((entry: { action: string }) => entry.action)
}

describe('a second registration of a credit code', () => {
  it('opens a dispute, which the district reads, and the enterprise does not', async () => {
    const known = await council.member('老字号茶行')
    const { id } = await contest(known, { name: '老字号茶行有限公司', contactName: '林远' })
    expect(await disputesOf(admin, known)).toEqual([
      { id, version: 1, status: 'OPEN', name: '老字号茶行有限公司', contactName: '林远' },
    ])
    expect(await told(admin)).toContain('registrationDisputed')
    const { viewerTodo } = await admin.ask('{ viewerTodo { kind items { title subtitle } } }')
    expect(viewerTodo).toContainEqual({
      kind: 'DISPUTE_TO_DECIDE',
      items: [{ title: '老字号茶行', subtitle: '老字号茶行有限公司' }],
    })
    const node = 'query ($id: ID!) { node(id: $id) { id } }'
    for (const stranger of [known.api, council.streetStaff.api, council.officer.api])
      expect((await stranger.ask(node, { id })).node).toBeNull()
    expect(await actions(known.api, known.id)).not.toContain('disputeRegistration')
    const { district } = council
    const auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
    expect(await disputesOf(auditor.api, known)).toHaveLength(1)
    const refused = await sendMutation(auditor.api, 'askForDisputePapers', { id, version: 1 }, fields)
    expect(refused.code).toBe('FORBIDDEN')
  })

  it('is one dispute for each sender, and none of who acts for the enterprise already', async () => {
    const known = await council.member('汉口烘焙')
    const { mobile } = await contest(known)
    await registerAgain(api, known, council.buildingId, { mobile })
    await registerAgain(api, known, council.buildingId, { mobile: known.mobile })
    expect(await disputesOf(admin, known)).toHaveLength(1)
    await contest(known)
    expect(await disputesOf(admin, known)).toHaveLength(2)
  })

  it('is heard from both sides: the licence is asked for once, papers are kept and read by the district', async () => {
    const known = await council.member('长江健康')
    const { id, version } = await contest(known)
    const asked = await must(admin, 'askForDisputePapers', { id, version }, fields)
    expect(asked.dispute).toMatchObject({ papersAskedAt: expect.any(String), viewerCanAskForPapers: false })
    expect(await told(known.api)).toContain('disputePapersAsked')
    const again = { id, version: asked.dispute.version }
    expect((await sendMutation(admin, 'askForDisputePapers', again, fields)).code).toBe('FORBIDDEN')

    const holderPaperIds = [await upload(api, admin, 'HOLDER_PAPER')]
    const kept = await must(admin, 'keepDisputePapers', { ...again, holderPaperIds }, fields)
    const dispute = await withPaper(kept.dispute)
    expect(dispute.holderPapers).toHaveLength(1)
    expect(dispute.challengerPapers).toHaveLength(1)
    expect(await openFile(api, admin, dispute.challengerPapers[0].url)).toBe(200)
    expect(await openFile(api, known.api, dispute.challengerPapers[0].url)).toBe(404)
    expect(dispute.timeline.map((entry: { action: string }) => entry.action)).toEqual([
      'disputeRegistration',
      'askForDisputePapers',
      'keepDisputePapers',
      'keepDisputePapers',
    ])
    const stale = await sendMutation(admin, 'keepDisputePapers', { id, version, holderPaperIds: [] }, fields)
    expect(stale.code).toBe('CONFLICT')
  })

  it('is decided for the registration: nothing changes but that it is settled, once', async () => {
    const known = await council.member('江城物业')
    const opened = await contest(known)
    const { dispute: asked } = await must(
      admin,
      'askForDisputePapers',
      { id: opened.id, version: opened.version },
      fields,
    )
    const { dispute, oneTimePassword } = await decide(asked, 'KEPT')
    expect(oneTimePassword).toBeNull()
    expect(dispute).toMatchObject({ status: 'KEPT', reason: '执照原件与登记一致。', viewerCanDecide: false })
    expect(await told(known.api)).toContain('disputeKept')
    expect((await api.caller().signIn(opened.mobile, password)).code).toBe('WRONG_CREDENTIALS')
    const again = { id: dispute.id, version: dispute.version, decision: 'KEPT', reason: '再次。' }
    expect((await sendMutation(admin, 'decideRegistrationDispute', again, fields)).code).toBe(
      'INVALID_TRANSITION',
    )
    // Whoever was not let in may come again, with better papers.
    await registerAgain(api, known, council.buildingId, { mobile: opened.mobile })
    expect(await disputesOf(admin, known)).toHaveLength(2)
  })

  it('lets the second sender in besides, once they have shown a paper', async () => {
    const known = await council.member('汉口书局')
    const opened = await contest(known)
    const early = { id: opened.id, version: opened.version, decision: 'JOINED', reason: '同一单位。' }
    const refused = await sendMutation(admin, 'decideRegistrationDispute', early, fields)
    expect(refused.errors[0]!.extensions['fields']).toEqual({ challengerPaperIds: 'REQUIRED' })
    const { oneTimePassword } = await decide(await withPaper(opened), 'JOINED')
    const colleague = api.caller()
    expect((await colleague.signIn(opened.mobile, oneTimePassword)).code).toBeUndefined()
    expect(
      (await known.api.ask('{ viewer { actingGrant { scopeName } } }')).viewer.actingGrant.scopeName,
    ).toBe('汉口书局')
    expect(await told(known.api)).toContain('representativeJoined')
  })

  it('hands the enterprise over: role, office, contact and licence pass, and open sessions end', async () => {
    const known = council.chair
    const first = await upload(api, known.api, 'LICENCE')
    await must(
      known.api,
      'updateEnterprise',
      { id: known.id, version: (await versionOf(known)) as number, licenceId: first },
      'enterprise { id }',
    )
    const opened = await contest(known, { contactName: '林远' })
    const { dispute, oneTimePassword } = await decide(await withPaper(opened), 'HANDED_OVER')
    // The old licence is kept as what the first side had shown.
    expect(dispute.holderPapers).toHaveLength(1)
    expect(await known.api.query('{ enterprises(first: 1) { totalCount } }')).toMatchObject({
      code: 'UNAUTHENTICATED',
    })

    const successor = api.caller()
    await successor.signIn(opened.mobile, oneTimePassword)
    const changed = await successor.query(
      'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) { viewer { actingGrant { role } } } }',
      { input: { currentPassword: oneTimePassword, newPassword: 'a new and long enough one' } },
    )
    expect(changed.errors).toEqual([])
    const { viewer } = await successor.ask('{ viewer { grants { role scopeName } } }')
    expect(viewer.grants).toEqual(
      expect.arrayContaining([
        { role: 'ENTERPRISE_REP', scopeName: '长江置业' },
        { role: 'COUNCIL_OFFICER', scopeName: '泰昌大厦楼宇理事会' },
      ]),
    )
    const { enterprise } = await admin.ask(
      'query ($id: ID!) { enterprise(id: $id) { contactName contactMobileMasked licence { id } status } }',
      { id: known.id },
    )
    expect(enterprise).toMatchObject({
      contactName: '林远',
      contactMobileMasked: opened.mobile.replace(/^(...)....(....)$/, '$1****$2'),
      licence: { id: expect.not.stringMatching(first) },
      status: 'VERIFIED',
    })
    expect(await actions(admin, known.id)).toContain('handOverEnterprise')
  })

  it('reveals the second sender’s number for a reason, to the district alone', async () => {
    const known = await council.member('时代咖啡')
    const { id, mobile } = await contest(known)
    const input = { disputeId: id, reason: '请其到窗口提交材料' }
    expect(await must(admin, 'revealMobile', input, 'mobile')).toEqual({ mobile })
    expect((await sendMutation(known.api, 'revealMobile', input, 'mobile')).code).toBe('NOT_FOUND')
  })
})

const versionOf = async ({ id }: { id: string }) =>
  (await admin.ask('query ($id: ID!) { enterprise(id: $id) { version } }', { id })).enterprise.version

describe('an enterprise', () => {
  it('is refused with a reason; its applications are rejected, and it may apply again', async () => {
    const one = await registeredWithApplication('未名商贸')
    const input = { id: one.id, version: await versionOf(one), reason: '执照与名称不符。' }
    await must(admin, 'refuseEnterprise', input, 'enterprise { status viewerCanRefuse viewerCanClose }')
    expect(await told(one.api)).toContain('enterpriseRefused')
    const { councilMemberships } = await one.api.ask(
      '{ councilMemberships(first: 5) { edges { node { status reason } } } }',
    )
    expect(councilMemberships.edges[0].node).toEqual({ status: 'REJECTED', reason: '执照与名称不符。' })
    await apply(one)
    expect((await sendMutation(one.api, 'refuseEnterprise', input, 'enterprise { id }')).code).toBe(
      'FORBIDDEN',
    )
  })

  it('closes: its seats, offers and roles end, and handed over it begins anew', async () => {
    const one = await council.member('停业公司')
    const input = { id: one.id, version: await versionOf(one), reason: '已办理工商注销。' }
    const closed = await must(
      admin,
      'closeEnterprise',
      input,
      'endedMemberships closedOffers enterprise { status }',
    )
    expect(closed).toEqual({ endedMemberships: 1, closedOffers: 0, enterprise: { status: 'CLOSED' } })
    expect((await one.api.query('{ enterprises(first: 1) { totalCount } }')).code).toBe('UNAUTHENTICATED')
    const applied = await sendMutation(
      admin,
      'applyForMembership',
      { idempotencyKey: freshKey(), councilId: council.councilId, enterpriseId: one.id, seat: 'DIRECTOR' },
      'membership { id }',
    )
    expect(applied.errors[0]!.extensions['fields']).toEqual({ enterpriseId: 'NOT_ALLOWED' })
    const opened = await withPaper(await contest(one))
    const joined = { id: opened.id, version: opened.version, decision: 'JOINED', reason: '重新开业。' }
    const refused = await sendMutation(admin, 'decideRegistrationDispute', joined, fields)
    expect(refused.errors[0]!.extensions['fields']).toEqual({ decision: 'NOT_ALLOWED' })
    await decide(opened, 'HANDED_OVER')
    const { enterprise } = await admin.ask('query ($id: ID!) { enterprise(id: $id) { status } }', {
      id: one.id,
    })
    expect(enterprise.status).toBe('REGISTERED')
  })

  it('is first approved with a licence on file, or with the original seen', async () => {
    const without = await registeredWithApplication('无照商行')
    const approve = (version: number, more: object = {}) =>
      sendMutation(
        admin,
        'approveMembership',
        { id: without.membershipId, version, ...more },
        'membership { status }',
      )
    expect((await approve(without.version)).code).toBe('LICENCE_NOT_SEEN')
    const bulk = { records: [{ id: without.membershipId, version: without.version }] }
    const { outcomes } = await must(admin, 'approveMemberships', bulk, 'outcomes { id code }')
    expect(outcomes).toEqual([{ id: without.membershipId, code: 'LICENCE_NOT_SEEN' }])
    const approved = await approve(without.version, { licenceSeen: true })
    expect(approved.data.approveMembership.membership.status).toBe('ACTIVE')

    const licence = await registeredWithApplication('有照商行', true)
    const { membership } = await must(
      admin,
      'approveMembership',
      { id: licence.membershipId, version: licence.version },
      'membership { status }',
    )
    expect(membership.status).toBe('ACTIVE')
  })
})

async function apply(one: { api: Caller; id: string }, withLicence = false) {
  const licenceId = withLicence ? await upload(api, one.api, 'LICENCE') : null
  const input = {
    idempotencyKey: freshKey(),
    councilId: council.councilId,
    enterpriseId: one.id,
    seat: 'DIRECTOR',
  }
  const fields = 'membership { id version }'
  const { membership } = await must(one.api, 'applyForMembership', { ...input, licenceId }, fields)
  return must(council.officer.api, 'endorseMembership', membership, fields)
}

async function registeredWithApplication(name: string, withLicence = false) {
  const one = await registerEnterprise(api, council.buildingId, name)
  const { membership } = await apply(one, withLicence)
  return { ...one, membershipId: membership.id as string, version: membership.version as number }
}
