import { type FieldCode, isMobileNumber, normaliseMobileNumber, Role } from '@youlin/schema'

/** What is typed to grant a role or to invite to one. */
export interface GrantForm {
  mobile: string
  name: string
  role: Role | null
  scopeId: string | null
  validFrom: string
  validUntil: string
}

/** COUNCIL_OFFICER comes with a seat. */
export const grantableRoles: readonly Role[] = [
  Role.DISTRICT_ADMIN,
  Role.STREET_STAFF,
  Role.COMMUNITY_STAFF,
  Role.ENTERPRISE_REP,
  Role.AUDITOR,
]

export const emptyGrantForm = (role: Role | null = null): GrantForm => ({
  mobile: '',
  name: '',
  role,
  scopeId: null,
  validFrom: '',
  validUntil: '',
})

/** What is wrong before it is sent; for somebody known neither number nor name is asked. */
export function wrongGrantFields(form: GrantForm, known: boolean): Record<string, FieldCode> {
  const wrong: Record<string, FieldCode> = {}
  if (!known && !isMobileNumber(normaliseMobileNumber(form.mobile))) wrong.mobile = 'NOT_A_MOBILE_NUMBER'
  if (!known && !form.name.trim()) wrong.name = 'REQUIRED'
  if (!form.role) wrong.role = 'REQUIRED'
  else if (!form.scopeId) wrong.scopeId = 'REQUIRED'
  if (form.validUntil && form.validFrom && form.validUntil < form.validFrom) {
    wrong.validUntil = 'END_BEFORE_START'
  }
  return wrong
}

/** As the API takes it. */
export function grantInput(form: GrantForm) {
  return {
    role: form.role!,
    scopeId: form.scopeId!,
    validFrom: form.validFrom || null,
    validUntil: form.validUntil || null,
  }
}

/** The person, as the API takes them. */
export function personInput(form: GrantForm) {
  return { mobile: normaliseMobileNumber(form.mobile), name: form.name.trim() }
}
