import { afterAll, beforeAll, expect, it } from 'vitest'
import { RecordKind } from '@youlin/schema'
import { startApi, type TestApi } from '../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../tests/support/story.ts'
import { recordChange } from './changes.ts'
import { v7 } from './ids.ts'
import type { RequestContext } from './request-context.ts'
import { timelineOf } from './timeline.ts'

let api: TestApi
let district: StoryDistrict
let neighbour: StoryDistrict

beforeAll(async () => {
  api = await startApi()
  district = await createDistrict(api)
  neighbour = await createDistrict(api, '武昌区', '420106')
})
afterAll(() => api?.close())

it('tells what happened to each record, oldest first, by one statement and in its district alone', async () => {
  const [one, two] = [v7(), v7()]
  const happen = (id: string, action: string) =>
    district.work((work) => {
      api.clock.advance(1_000)
      const step = { from: 'FORMING', to: 'ACTIVE', facts: { members: 3 }, onBehalfOf: '三元里社区' }
      return recordChange(work, { kind: RecordKind.COUNCIL, id, recordName: '理事会', action, ...step })
    })
  await happen(one, 'create')
  await happen(two, 'create')
  await happen(one, 'dissolve')

  const read = (of: StoryDistrict) =>
    of.work((work) => {
      const context = work as RequestContext
      api.statements.splice(0)
      return Promise.all([timelineOf(context, one), timelineOf(context, two)])
    })
  const [first, second] = await read(district)
  expect(api.statements.filter((sql) => sql.includes('from "timeline"'))).toHaveLength(1)
  expect(first!.map((entry) => entry.action)).toEqual(['create', 'dissolve'])
  expect(second).toEqual([
    {
      id: expect.any(String),
      at: expect.any(Date),
      action: 'create',
      actorName: null,
      actingRole: null,
      onBehalfOf: '三元里社区',
      from: 'FORMING',
      to: 'ACTIVE',
      reason: null,
      facts: { members: 3 },
      source: 'SYSTEM',
    },
  ])
  expect(await read(neighbour)).toEqual([[], []])
})
