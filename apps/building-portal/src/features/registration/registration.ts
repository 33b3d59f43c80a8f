import {
  isCreditCode,
  isMobileNumber,
  Limits,
  normaliseCreditCode,
  normaliseMobileNumber,
} from '@youlin/schema'
import type { EnterpriseKind, FieldCode } from '@youlin/schema'

/** What an enterprise types to register itself. */
export interface Registration {
  kind: EnterpriseKind | null
  name: string
  creditCode: string
  buildingId: string | null
  contactName: string
  mobile: string
  password: string
}

/** The fields in the order of the form. */
export const registrationFields = [
  'kind',
  'name',
  'creditCode',
  'buildingId',
  'contactName',
  'mobile',
  'password',
] as const

/** As the server stores it, whatever way it was typed. */
export function normalised(typed: Registration): Registration {
  return {
    ...typed,
    name: typed.name.trim(),
    creditCode: normaliseCreditCode(typed.creditCode),
    contactName: typed.contactName.trim(),
    mobile: normaliseMobileNumber(typed.mobile),
  }
}

/** What is wrong with a (normalised) registration before it is sent. */
export function wrongFields(given: Registration): Partial<Record<keyof Registration, FieldCode>> {
  const wrong: Partial<Record<keyof Registration, FieldCode>> = {}
  for (const field of registrationFields) if (!given[field]) wrong[field] = 'REQUIRED'
  if (given.creditCode && !isCreditCode(given.creditCode)) wrong.creditCode = 'NOT_A_CREDIT_CODE'
  if (given.mobile && !isMobileNumber(given.mobile)) wrong.mobile = 'NOT_A_MOBILE_NUMBER'
  if (given.password && given.password.length < Limits.passwordMin) wrong.password = 'WEAK_PASSWORD'
  return wrong
}
