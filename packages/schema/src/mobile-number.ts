/** The number as it is stored: eleven half-width digits, `+86` or `0086` and separators taken off. */
export function normaliseMobileNumber(input: string): string {
  return input
    .normalize('NFKC')
    .replace(/[\s()-]/g, '')
    .replace(/^(\+86|0086)/, '')
}

/** Whether the (normalised) text is a Chinese mobile number. */
export function isMobileNumber(number: string): boolean {
  return /^1[3-9]\d{9}$/.test(number)
}

/** The number as everybody may see it: `138****0000`. */
export function maskMobileNumber(number: string): string {
  return number.replace(/^(\d{3})\d{4}(\d{4})$/, '$1****$2')
}
