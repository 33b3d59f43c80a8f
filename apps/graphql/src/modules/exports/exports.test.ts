import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Role, ScopeKind } from '@youlin/schema'
import { type Caller, startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type Person } from '../../../tests/support/story.ts'
import { freshKey, sendMutation } from '../../../tests/support/story/councils.ts'
import { type CouncilStory, createCouncil, must, newDraft } from '../../../tests/support/story/offers.ts'

let api: TestApi
let council: CouncilStory
let admin: Caller
let auditor: Person

beforeAll(async () => {
  api = await startApi()
  const district = await createDistrict(api)
  council = await createCouncil(api, district)
  admin = district.admin.api
  auditor = await district.person(Role.AUDITOR, ScopeKind.DISTRICT, district.id)
  for (const name of ['友好口腔', '=老万成', '汉口书局']) await council.member(name)
}, 60_000)
afterAll(() => api?.close())

const prepare = async (who: Caller, input: object): Promise<string> =>
  (await must(who, 'prepareExport', { format: 'XLSX', ...input }, 'address')).address

const fetchFile = (who: Caller, url: string) =>
  api.server.inject({ url, headers: { host: 'localhost', ...(who.cookie && { cookie: who.cookie }) } })

async function cellsOf(bytes: Buffer): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  const found: string[][] = []
  workbook.worksheets[0]!.eachRow((row) => found.push((row.values as unknown[]).slice(1).map(String)))
  return found
}

describe('an export', () => {
  it('holds what the filter finds, in the columns and order that the reader sees', async () => {
    const filter = { search: '汉口' }
    const address = await prepare(auditor.api, { list: 'MEMBERSHIPS', filter, columns: ['status', 'member'] })
    const answer = await fetchFile(auditor.api, address)
    expect(answer.statusCode).toBe(200)
    expect(decodeURIComponent(String(answer.headers['content-disposition']))).toMatch(
      /江岸区成员名单\d{8}\.xlsx$/,
    )
    expect(await cellsOf(answer.rawPayload)).toEqual([
      ['状态', '成员'],
      ['在任', '汉口书局'],
    ])
  })

  it('masks numbers and runs no formula', async () => {
    const address = await prepare(admin, { list: 'ENTERPRISES', format: 'CSV' })
    const text = (await fetchFile(admin, address)).body
    expect(text).toContain("'=老万成")
    expect(text).toMatch(/1\d\d\*{4}\d{4}/)
    expect(text).not.toMatch(/1[3-9]\d{9}/)
  })

  it('is fetched once, by the session that asked for it, within its time', async () => {
    const address = await prepare(admin, { list: 'COUNCILS' })
    expect((await fetchFile(auditor.api, address)).statusCode).toBe(404)
    expect((await fetchFile(api.caller(), address)).statusCode).toBe(401)
    expect((await fetchFile(admin, address)).statusCode).toBe(200)
    expect((await fetchFile(admin, address)).statusCode).toBe(404)
    const late = await prepare(auditor.api, { list: 'COUNCILS' })
    api.clock.advance(6 * 60_000)
    expect((await fetchFile(auditor.api, late)).statusCode).toBe(404)
  })

  it('stands in the audit log with its list, filter and number of rows', async () => {
    const filter = { search: '书局' }
    await fetchFile(auditor.api, await prepare(auditor.api, { list: 'ENTERPRISES', filter }))
    const { auditLog } = await admin.ask(
      '{ auditLog(first: 1, filter: { action: "exportList" }) { edges { node { actingRole changes } } } }',
    )
    expect(auditLog.edges[0].node).toEqual({
      actingRole: 'AUDITOR',
      changes: { list: 'ENTERPRISES', format: 'XLSX', rows: 1, filter },
    })
  })

  it('reads every list that the reader may read, and refuses what they may not', async () => {
    const lists = ['OFFERS', 'CLAIMS', 'MEMBERSHIPS', 'COUNCILS', 'ENTERPRISES', 'BUILDINGS', 'COMPOUNDS']
    await newDraft(council.chair)
    for (const list of [...lists, 'USERS', 'AUDIT_LOG']) {
      const answer = await fetchFile(auditor.api, await prepare(auditor.api, { list }))
      expect([list, answer.statusCode]).toEqual([list, 200])
      expect((await cellsOf(answer.rawPayload))[0]!.length).toBeGreaterThan(3)
    }
    const staff = council.streetStaff.api
    const seen = await prepare(staff, { list: 'MEMBERSHIPS' })
    expect((await fetchFile(staff, seen)).statusCode).toBe(200)
    const input = { list: 'OFFERS', format: 'XLSX' }
    expect((await sendMutation(council.chair.api, 'prepareExport', input, 'address')).code).toBe('FORBIDDEN')
  })

  it('names a column or a filter that the list does not have', async () => {
    const wrong = { list: 'OFFERS', format: 'XLSX', columns: ['mobile'] }
    const { errors } = await sendMutation(admin, 'prepareExport', wrong, 'address')
    expect(errors[0]!.extensions.fields).toEqual({ columns: 'NOT_FOUND' })
    const answer = await fetchFile(
      auditor.api,
      await prepare(auditor.api, { list: 'OFFERS', filter: { x: 1 } }),
    )
    expect(answer.statusCode).toBe(400)
    expect(answer.json().errors[0].extensions.fields).toEqual({ filter: 'MALFORMED' })
  })
})

describe('an official list', () => {
  const fields = 'issuedList { title year number day headings rows }'
  const issue = async (more: object = {}) => {
    const input = { idempotencyKey: freshKey(), list: 'MEMBERSHIPS', columns: ['member', 'seat'], ...more }
    return (await must(auditor.api, 'issueList', input, fields)).issuedList
  }

  it('has a number that runs on without gaps, the same for the same request', async () => {
    const idempotencyKey = freshKey()
    const first = await issue({ idempotencyKey, filter: { councilId: council.councilId } })
    expect(first).toMatchObject({ title: '江岸区成员名单', headings: ['成员', '席位'] })
    expect(first.rows).toContainEqual(['长江置业', '理事长'])
    const again = await issue({ idempotencyKey, filter: { councilId: council.councilId } })
    expect(again.number).toBe(first.number)
    const others = await Promise.all([issue(), issue(), issue()])
    expect(others.map(({ number }) => number).toSorted()).toEqual([1, 2, 3].map((n) => first.number + n))
  })

  it('takes no number where it cannot be printed', async () => {
    const { number } = await issue()
    const input = { idempotencyKey: freshKey(), list: 'MEMBERSHIPS', filter: { unknown: true } }
    expect((await sendMutation(auditor.api, 'issueList', input, fields)).code).toBe('INVALID_INPUT')
    expect((await issue()).number).toBe(number + 1)
  })
})
