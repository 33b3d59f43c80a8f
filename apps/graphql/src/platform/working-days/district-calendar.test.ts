import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { rows } from '../database/rows.ts'
import { v7 } from '../ids.ts'
import { addDistrictWorkingDays } from './district-calendar.ts'

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
})
afterAll(() => api?.close())

test('a year that a district entered moves its deadlines, and those of no other', async () => {
  await district.work(({ em }) =>
    sql`insert into holiday_year (id, district_id, year, days_off)
      values (${v7()}, ${district.id}, 2026, '{2026-11-25,2026-11-26}')`.execute(rows(em)),
  )
  const from = new Date('2026-11-24T09:00:00+08:00')
  const due = (of: StoryDistrict) => of.work((work) => addDistrictWorkingDays(work, from, 1))
  expect(await due(district)).toEqual(new Date('2026-11-27T23:59:59.999+08:00'))
  expect(await due(neighbour)).toEqual(new Date('2026-11-25T23:59:59.999+08:00'))
})
