import { ReasonUse, Role, ScopeKind } from '@youlin/schema'
import { inDistrict } from '../../platform/database/district-context.ts'
import { rows } from '../../platform/database/rows.ts'
import { v7 } from '../../platform/ids.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { giveRole } from './grant.service.ts'
import { openAccount } from './user.service.ts'

export interface NewDistrict {
  code: string
  name: string
  city: string
  adminMobile: string
  adminName: string
  /** Known beforehand in demonstrations; a one-time password otherwise. */
  adminPassword?: string
  isDemonstration?: boolean
}

const reasons: Record<ReasonUse, readonly [code: string, zh: string, en: string][]> = {
  [ReasonUse.CANCEL_CLAIM]: [
    ['TIME_DOES_NOT_FIT', '时间不合适', 'The time does not fit'],
    ['TOO_FEW_PARTICIPANTS', '报名人数不足', 'Too few participants'],
    ['NOT_NEEDED_ANY_MORE', '不再需要', 'No longer needed'],
    ['OTHER', '其他', 'Another reason'],
  ],
  [ReasonUse.DECLINE_CLAIM]: [
    ['TIME_DOES_NOT_FIT', '时间不合适', 'The time does not fit'],
    ['NO_STAFF', '人手不足', 'No staff at present'],
    ['OUTSIDE_OUR_REACH', '超出服务范围', 'Outside our reach'],
    ['OTHER', '其他', 'Another reason'],
  ],
}

/** Makes an empty district with its settings, its reasons and its first administrator. */
export function foundDistrict(
  work: Work,
  given: NewDistrict,
): Promise<{ districtId: string; oneTimePassword: string | null }> {
  const districtId = v7()
  const { code, name, city, isDemonstration = false } = given
  return inDistrict(districtId, () =>
    inTransaction(work, async (own) => {
      const db = rows<Record<'district' | 'districtSettings' | 'reason', Record<string, unknown>>>(own.em)
      await db.insertInto('district').values({ id: districtId, code, name, city, isDemonstration }).execute()
      await db.insertInto('districtSettings').values({ id: v7(), districtId }).execute()
      const all = Object.entries(reasons).flatMap(([use, list]) =>
        list.map(([reason, zh, en], rank) => ({ id: v7(), districtId, use, code: reason, zh, en, rank })),
      )
      await db.insertInto('reason').values(all).execute()

      const { account, oneTimePassword } = await openAccount(own, {
        mobile: given.adminMobile,
        name: given.adminName,
        password: given.adminPassword,
        isDemonstration,
      })
      const scope = { scopeKind: ScopeKind.DISTRICT, scopeId: districtId }
      await giveRole(own, { userId: account.id, role: Role.DISTRICT_ADMIN, ...scope })
      return { districtId, oneTimePassword }
    }),
  )
}
