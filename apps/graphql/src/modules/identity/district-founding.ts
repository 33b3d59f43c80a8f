import { Role, ScopeKind } from '@youlin/schema'
import type { Work } from '../../platform/work.ts'
import { createDistrict } from '../territory/index.ts'
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

/** Makes an empty district with its first administrator. */
export async function foundDistrict(
  work: Work,
  { adminMobile, adminName, adminPassword, ...district }: NewDistrict,
): Promise<{ districtId: string; oneTimePassword: string | null }> {
  let oneTimePassword: string | null = null
  const districtId = await createDistrict(work, district, async (own, scopeId) => {
    const opened = await openAccount(own, {
      mobile: adminMobile,
      name: adminName,
      password: adminPassword,
      isDemonstration: district.isDemonstration ?? false,
    })
    oneTimePassword = opened.oneTimePassword
    const scope = { scopeKind: ScopeKind.DISTRICT, scopeId }
    await giveRole(own, { userId: opened.account.id, role: Role.DISTRICT_ADMIN, ...scope })
  })
  return { districtId, oneTimePassword }
}
