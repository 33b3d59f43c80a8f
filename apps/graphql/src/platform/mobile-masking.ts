import { maskMobileNumber } from '@youlin/schema'

/** A mobile number, also with gaps or +86; ids are matched first, since their digits can look like one. */
const idOrMobile =
  /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<!\d)((?:00)?86[ -]?)?(1[3-9]\d[ -]?\d{4}[ -]?\d{4})(?!\d)/gi

/** The text with `138****0000` in the place of each mobile number. */
export function maskMobiles(text: string): string {
  return text.replace(idOrMobile, (found, prefix: string | undefined, number: string | undefined) =>
    number ? (prefix ?? '') + maskMobileNumber(number.replace(/\D/g, '')) : found,
  )
}

/** The same JSON with each number in its texts masked; what is no text stays, such as the digits of a duration. */
export function maskMobilesOfJson(json: string): unknown {
  return JSON.parse(json, (_key, value: unknown) => {
    if (typeof value === 'string') return maskMobiles(value)
    return Number.isInteger(value) ? maskedInteger(value as number) : value
  })
}

function maskedInteger(value: number): number | string {
  const text = maskMobiles(String(value))
  return text === String(value) ? value : text
}
