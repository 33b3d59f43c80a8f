import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { freshKey, rowId, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must } from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let district: StoryDistrict
let admin: Caller
let street: Caller
let colleague: Caller
let auditor: Caller

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  council = await createCouncil(api, district)
  admin = district.admin.api
  const ofStreet = async () =>
    (await district.person(Role.STREET_STAFF, ScopeKind.STREET, rowId(council.streetId))).api
  street = await ofStreet()
  colleague = await ofStreet()
  auditor = (await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)).api
})
afterAll(() => api?.close())

const fields = `savedView { id version list name query layout shared defaultFor mine viewerCanChange
  viewerCanSetDefault }`

let names = 0
const words = (more: object = {}) => ({
  idempotencyKey: freshKey(),
  list: 'offers',
  name: `待审 ${++names}`,
  query: 'status=SUBMITTED&sort=-title',
  layout: 'cols=title:14,status&pin=1',
  shared: false,
  ...more,
})

const keep = async (who: Caller, more: object = {}) =>
  (await must(who, 'createSavedView', words(more), fields)).savedView

const seen = async (who: Caller): Promise<string[]> => {
  const { savedViews } = await who.ask('{ savedViews { id } }')
  return savedViews.map(({ id }: { id: string }) => id)
}

const asked = ({ id, version }: { id: string; version: number }) => ({ id, version })

describe('a saved view', () => {
  it('is kept for its owner alone, once for each key', async () => {
    const input = words()
    const { savedView: view } = await must(street, 'createSavedView', input, fields)
    expect(view).toMatchObject({
      list: 'offers',
      query: 'status=SUBMITTED&sort=-title',
      layout: 'cols=title:14,status&pin=1',
      defaultFor: null,
      mine: true,
      viewerCanChange: true,
      viewerCanSetDefault: false,
    })
    expect((await must(street, 'createSavedView', input, fields)).savedView.id).toBe(view.id)
    expect(await seen(street)).toContain(view.id)
    expect(await seen(colleague)).not.toContain(view.id)
    expect(await seen(admin)).not.toContain(view.id)
  })

  it('shared, is seen by the unit and changed by its owner', async () => {
    const view = await keep(street, { shared: true })
    expect(await seen(colleague)).toContain(view.id)
    expect(await seen(admin)).not.toContain(view.id)
    const changed = { ...asked(view), name: '换名', query: '', shared: true }
    expect((await sendMutation(colleague, 'updateSavedView', changed, fields)).code).toBe('FORBIDDEN')
    expect((await sendMutation(admin, 'updateSavedView', changed, fields)).code).toBe('NOT_FOUND')
    const { savedView } = await must(street, 'updateSavedView', changed, fields)
    expect(savedView).toMatchObject({ name: '换名', query: '', layout: null })
    expect((await sendMutation(street, 'updateSavedView', changed, fields)).code).toBe('CONFLICT')
    await must(street, 'deleteSavedView', asked(savedView), 'id')
    expect(await seen(colleague)).not.toContain(view.id)
  })

  it('becomes the default of a role in place of the one before, and stands in the audit log', async () => {
    const first = await keep(admin)
    const second = await keep(admin)
    const role = { role: Role.STREET_STAFF }
    expect((await sendMutation(street, 'setDefaultView', { ...asked(first), ...role }, fields)).code).toBe(
      'FORBIDDEN',
    )
    await must(admin, 'setDefaultView', { ...asked(first), ...role }, fields)
    expect(await seen(colleague)).toContain(first.id)
    expect(await seen(auditor)).not.toContain(first.id)
    await must(admin, 'setDefaultView', { ...asked(second), ...role }, fields)
    expect(await seen(colleague)).toContain(second.id)
    expect(await seen(colleague)).not.toContain(first.id)
    const { auditLog } = await admin.ask(
      '{ auditLog(first: 2) { edges { node { action recordName changes } } } }',
    )
    expect(auditLog.edges[0].node).toMatchObject({ action: 'setDefaultView', recordName: second.name })
  })

  it('is not shared by an auditor, who keeps what is their own', async () => {
    expect((await sendMutation(auditor, 'createSavedView', words({ shared: true }), fields)).code).toBe(
      'FORBIDDEN',
    )
    const own = await keep(auditor)
    expect(await seen(auditor)).toContain(own.id)
  })

  it('has a name of its own, and an address that a list could write', async () => {
    const { name } = await keep(street)
    const wrong = async (more: object) => {
      const { errors } = await sendMutation(street, 'createSavedView', words(more), fields)
      return errors[0]?.extensions.fields
    }
    expect(await wrong({ name })).toEqual({ name: 'DUPLICATE' })
    expect(await wrong({ name: ' ' })).toEqual({ name: 'REQUIRED' })
    expect(await wrong({ name: '长'.repeat(61) })).toEqual({ name: 'TOO_LONG' })
    expect(await wrong({ list: '//evil' })).toEqual({ list: 'MALFORMED' })
    expect(await wrong({ query: 'open=x' })).toEqual({ query: 'MALFORMED' })
    expect(await wrong({ layout: '<b>' })).toEqual({ layout: 'MALFORMED' })
  })

  it('is read with one statement, however many there are', async () => {
    await admin.ask('{ savedViews { id } }')
    api.statements.splice(0)
    await admin.ask('{ savedViews { id mine viewerCanChange viewerCanSetDefault } listLayouts { list } }')
    const read = api.statements.filter((sql) => /saved_view|list_layout/.test(sql))
    expect(read).toHaveLength(2)
  })

  it('ends with the fiftieth', async () => {
    const many = (await district.person(Role.STREET_STAFF, ScopeKind.STREET, rowId(council.streetId))).api
    for (let at = 0; at < 50; at++) await keep(many)
    const { errors } = await sendMutation(many, 'createSavedView', words(), fields)
    expect(errors[0]?.extensions.fields).toEqual({ name: 'TOO_MANY' })
  })
})

describe('the columns of a list', () => {
  it('are kept on the account, replaced and forgotten', async () => {
    const kept = async (who: Caller) => (await who.ask('{ listLayouts { list layout } }')).listLayouts
    await must(street, 'keepListLayout', { list: 'claims', layout: 'rows=compact' }, 'listLayouts { list }')
    await must(street, 'keepListLayout', { list: 'claims', layout: 'pin=2' }, 'listLayouts { list }')
    expect(await kept(street)).toEqual([{ list: 'claims', layout: 'pin=2' }])
    expect(await kept(colleague)).toEqual([])
    await must(street, 'keepListLayout', { list: 'claims', layout: null }, 'listLayouts { list }')
    expect(await kept(street)).toEqual([])
    const { errors } = await sendMutation(
      street,
      'keepListLayout',
      { list: 'claims', layout: 'a b' },
      'listLayouts { list }',
    )
    expect(errors[0]?.extensions.fields).toEqual({ layout: 'MALFORMED' })
  })
})
