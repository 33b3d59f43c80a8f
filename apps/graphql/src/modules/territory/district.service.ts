import { RecordKind, ReasonUse } from '@youlin/schema'
import { recordChange } from '../../platform/changes.ts'
import { inDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { DistrictFounded } from './district.events.ts'

export interface NewDistrict {
  code: string
  name: string
  city: string
  isDemonstration?: boolean
}

interface NewRows {
  district: NewDistrict & { id: string; isDemonstration: boolean }
  districtSettings: { id: string; districtId: string }
  reason: ReturnType<typeof firstReasons>[number]
}

/**
 * Makes an empty district with the settings and reasons that it can edit later, and answers its id. What is
 * to be there from the start, such as its administrator, is made by `furnish` in the same transaction.
 */
export function createDistrict(
  work: Work,
  { isDemonstration = false, ...facts }: NewDistrict,
  furnish: (own: Work, districtId: string) => Promise<void> = async () => {},
): Promise<string> {
  const id = v7()
  return inDistrict(id, () =>
    inTransaction(work, async (own) => {
      const tables = rows<NewRows>(own.em)
      await tables
        .insertInto('district')
        .values({ id, ...facts, isDemonstration })
        .execute()
      await tables.insertInto('districtSettings').values({ id: v7(), districtId: id }).execute()
      await tables.insertInto('reason').values(firstReasons(id)).execute()
      await recordChange(own, {
        kind: RecordKind.DISTRICT,
        id,
        recordName: facts.name,
        action: 'createDistrict',
      })
      await own.events.publish(own, DistrictFounded, { districtId: id })
      await furnish(own, id)
      return id
    }),
  )
}

/** Short lists to begin with, ranked by how often such reasons are given. */
const reasons: Record<ReasonUse, readonly (readonly [code: string, zh: string, en: string])[]> = {
  CANCEL_CLAIM: [
    ['TIME_DOES_NOT_FIT', '时间不合适', 'The time does not fit'],
    ['TOO_FEW_PARTICIPANTS', '报名人数不足', 'Too few participants'],
    ['VENUE_UNAVAILABLE', '场地不可用', 'The venue is not available'],
    ['STAFF_UNAVAILABLE', '人员无法到场', 'Staff cannot come'],
    ['NOT_NEEDED_ANY_MORE', '不再需要', 'No longer needed'],
    ['OTHER', '其他', 'Another reason'],
  ],
  DECLINE_CLAIM: [
    ['TIME_DOES_NOT_FIT', '时间不合适', 'The time does not fit'],
    ['NO_STAFF', '人手不足', 'No staff at present'],
    ['OUTSIDE_OUR_REACH', '超出服务范围', 'Outside our reach'],
    ['OTHER', '其他', 'Another reason'],
  ],
}

function firstReasons(districtId: string) {
  return Object.values(ReasonUse).flatMap((use) =>
    reasons[use].map(([code, zh, en], index) => ({
      id: v7(),
      districtId,
      use,
      code,
      zh,
      en,
      rank: index + 1,
    })),
  )
}
