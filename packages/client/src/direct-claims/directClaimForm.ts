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

/** What is missing before it is sent, by field. */
export function wrongBrought({ brings, reach }: BroughtForm): Record<string, FieldCode> {
  return {
    ...(brings.trim() ? {} : { brings: 'REQUIRED' as const }),
    ...(reach === null ? { reach: 'REQUIRED' as const } : {}),
  }
}

export function wrongGuest(guest: GuestForm): Record<string, FieldCode> {
  const { name, mobile, consented } = guestOf(guest)
  return {
    ...(name ? {} : { name: 'REQUIRED' as const }),
    ...(isMobileNumber(mobile)
      ? {}
      : { mobile: mobile ? ('NOT_A_MOBILE_NUMBER' as const) : ('REQUIRED' as const) }),
    ...(consented ? {} : { consented: 'REQUIRED' as const }),
  }
}
