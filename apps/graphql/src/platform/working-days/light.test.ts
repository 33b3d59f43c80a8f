import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Light } from '@youlin/schema'
import { startApi, type TestApi } from '../../../tests/support/api.ts'
import { createDistrict, type StoryDistrict } from '../../../tests/support/story.ts'
import { rows } from '../database/rows.ts'
import { lightInSql, workingTimeInSql } from './light-in-sql.ts'
import { lightClock, lightOf, workingMilliseconds } from './light.ts'
import { workingCalendar } from './working-calendar.ts'
import { addWorkingDays } from './working-days.ts'

const calendar = workingCalendar()
const hour = 3_600_000
const dayLength = 24 * hour
const at = (moment: string) => new Date(`${moment}+08:00`)
const clockAt = (moment: Date, yellowPercent = 80) => lightClock(moment, calendar, yellowPercent)

describe('the light of a step', () => {
  // Asked for on a Friday at noon, it is due on the Wednesday after.
  const step = { since: at('2026-11-20T12:00'), due: at('2026-11-25T23:59:59.999') }

  it.each([
    ['at once', '2026-11-20T12:00', Light.GREEN],
    ['over the weekend, which is no working time', '2026-11-22T23:00', Light.GREEN],
    ['on the Tuesday after', '2026-11-24T18:00', Light.GREEN],
    ['from four fifths of its 3.5 working days on', '2026-11-25T07:12', Light.YELLOW],
    ['in its last moment', '2026-11-25T23:59:59.999', Light.YELLOW],
    ['a moment later', '2026-11-26T00:00', Light.RED],
  ])('is %s', (_, moment, light) => {
    expect(lightOf(step, clockAt(at(moment)))).toBe(light)
  })

  it('turns yellow where the district sets it to', () => {
    const noon = at('2026-11-23T12:00')
    expect(lightOf(step, clockAt(noon, 25))).toBe(Light.YELLOW)
    expect(lightOf(step, clockAt(noon, 50))).toBe(Light.GREEN)
  })

  it('stays green over the National Day holiday', () => {
    const over = {
      since: at('2026-09-30T10:00'),
      due: addWorkingDays(at('2026-09-30T10:00'), 3, calendar).at,
    }
    expect(over.due).toEqual(at('2026-10-10T23:59:59.999'))
    expect(lightOf(over, clockAt(at('2026-10-08T09:00')))).toBe(Light.GREEN)
  })

  it('does not count the time for which its clock stood', () => {
    const stood = dayLength * 3
    const late = { ...step, due: at('2026-11-30T23:59:59.999'), stood }
    expect(lightOf(late, clockAt(at('2026-11-27T18:00')))).toBe(Light.GREEN)
    expect(lightOf({ ...late, stood: 0 }, clockAt(at('2026-11-30T08:00')))).toBe(Light.YELLOW)
  })

  it('is none without a term', () => {
    expect(lightOf({ since: step.since, due: null }, clockAt(step.since))).toBeNull()
  })
})

describe('in SQL', () => {
  let api: TestApi
  let district: StoryDistrict

  beforeAll(async () => {
    api = await startApi()
    district = await createDistrict(api)
  })
  afterAll(() => api?.close())

  it('is the same for any moments, threshold and calendar', async () => {
    const moments = fc.date({ min: at('2025-12-01T00:00'), max: at('2027-03-01T00:00'), noInvalidDate: true })
    const terms = fc.record({
      since: moments,
      worked: fc.integer({ min: 0, max: 20 }),
      milliseconds: fc.integer({ min: -dayLength, max: dayLength }),
      withDue: fc.integer({ min: 0, max: 9 }),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(terms, { minLength: 40, maxLength: 60 }),
        moments,
        fc.integer({ min: 1, max: 99 }),
        async (given, now, percent) => {
          const clock = clockAt(now, percent)
          const steps = given.map(({ since, worked, milliseconds, withDue }) => ({
            since,
            due: withDue
              ? new Date(addWorkingDays(since, worked, calendar).at.getTime() + milliseconds)
              : null,
          }))
          const found = await district.work(async ({ em }) => {
            const values = steps.map(({ since, due }) => sql`(${since}::timestamptz, ${due}::timestamptz)`)
            const column = (name: string) => sql.raw(`s.${name}`)
            const step = {
              recordId: sql`null::uuid`,
              kind: sql`''`,
              since: column('since'),
              due: column('due'),
            }
            const { rows: lights } = await sql<{ light: Light | null; worked: string }>`
              select ${lightInSql(step, clock)} as light,
                ${workingTimeInSql(column('since'), sql`${now}::timestamptz`, clock)} as worked
              from (values ${sql.join(values)}) s(since, due)`.execute(rows(em))
            return lights
          })
          expect(found.map(({ light }) => light)).toEqual(steps.map((step) => lightOf(step, clock)))
          expect(found.map(({ worked }) => Number(worked))).toEqual(
            steps.map(({ since }) => workingMilliseconds(now, clock) - workingMilliseconds(since, clock)),
          )
        },
      ),
      { numRuns: 30 },
    )
  })
})
