import { describe, expect, it } from 'vitest'
import type { ClaimDutyFragment } from '../../graphql.generated.ts'
import { dutyOf, pathOf } from './claimDuty.ts'

const now = new Date('2026-11-24T12:00:00Z')
const due = '2026-11-25T10:00:00Z'

function claim(change: Partial<ClaimDutyFragment>): ClaimDutyFragment {
  return {
    __typename: 'Claim',
    viewerSide: 'PROVIDER',
    scheduled: null,
    due,
    light: 'GREEN',
    viewerCanAccept: false,
    viewerCanSchedule: false,
    viewerCanAcceptPlace: false,
    viewerCanRecordDelivery: false,
    viewerCanConfirmDelivery: false,
    viewerCanObjectNoShow: false,
    viewerCanEvaluate: false,
    ...change,
  }
}

describe('What a claim waits for from the viewer', () => {
  it('is the step that they may take, with its deadline', () => {
    expect(dutyOf(claim({ viewerCanAccept: true }))).toEqual({ kind: 'CLAIM_TO_ANSWER', due })
    expect(dutyOf(claim({ viewerCanEvaluate: true }))).toEqual({ kind: 'CLAIM_TO_EVALUATE', due })
    expect(dutyOf(claim({}))).toBeNull()
  })

  it('is no delivery before it has begun', () => {
    const at = (startsAt: string) =>
      claim({
        viewerCanRecordDelivery: true,
        scheduled: { __typename: 'TimeSlot', startsAt, endsAt: '2026-11-26T00:00:00Z' },
      })
    expect(dutyOf(at('2026-11-25T00:00:00Z'), now)).toBeNull()
    expect(dutyOf(at('2026-11-24T11:00:00Z'), now)?.kind).toBe('DELIVERY_TO_RECORD')
  })
})

it('leads through the queue only where the claim waits in it', () => {
  expect(pathOf('HELD')[0]).toBe('WAITLISTED')
  expect(pathOf('SCHEDULED')[0]).toBe('REQUESTED')
})
