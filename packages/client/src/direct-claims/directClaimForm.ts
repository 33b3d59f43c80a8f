import { type FieldCode, isMobileNumber, normaliseMobileNumber } from '@youlin/schema'

/** What somebody brings, as it is typed. */
export interface BroughtForm {
  brings: string
  reach: number | null
  wishedFrom: string
  wishedUntil: string
}

/** Who a guest is, as it is typed; kept on no device. */
export interface GuestForm {
  name: string
  mobile: string
  consented: boolean
}

export const blankBrought = (): BroughtForm => ({ brings: '', reach: null, wishedFrom: '', wishedUntil: '' })

export const blankGuest = (): GuestForm => ({ name: '', mobile: '', consented: false })

/** What is sent of it. */
export function broughtOf({ brings, reach, wishedFrom, wishedUntil }: BroughtForm) {
  const days = { wishedFrom: wishedFrom || null, wishedUntil: wishedUntil || null }
  return { brings: brings.trim(), reach: reach ?? 0, ...days }
}

export function guestOf({ name, mobile, consented }: GuestForm) {
  return { name: name.trim(), mobile: normaliseMobileNumber(mobile), consented }
}

/** What is missing of what is brought, by field. */
export function wrongBrought({ brings, reach }: BroughtForm): Record<string, FieldCode> {
  return {
    ...(brings.trim() ? {} : { brings: 'REQUIRED' as const }),
    ...(reach === null ? { reach: 'REQUIRED' as const } : {}),
  }
}

/** The same of a whole form that a guest is named in, in its order. */
export function wrongGuest(guest: GuestForm, brought: BroughtForm): Record<string, FieldCode> {
  const { name, mobile, consented } = guestOf(guest)
  const missing = mobile ? 'NOT_A_MOBILE_NUMBER' : 'REQUIRED'
  return {
    ...(name ? {} : { name: 'REQUIRED' as const }),
    ...(isMobileNumber(mobile) ? {} : { mobile: missing }),
    ...wrongBrought(brought),
    ...(consented ? {} : { consented: 'REQUIRED' as const }),
  }
}
