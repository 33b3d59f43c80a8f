const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/**
 * The check character of the first 17 characters of a unified social credit code:
 * weights 3^(i-1) mod 31 over an alphabet without I O S V Z (GB 32100-2015, annex A).
 */
export function creditCodeCheckCharacter(body: string): string | undefined {
  let weight = 1
  let sum = 0
  for (const character of body) {
    const value = ALPHABET.indexOf(character)
    if (value < 0) return undefined
    sum += value * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET[(31 - (sum % 31)) % 31]
}

/** The code as it is stored: upper case, half-width, without blanks. */
export function normaliseCreditCode(input: string): string {
  return input.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()
}

/** Whether the (normalised) text is a unified social credit code by GB 32100-2015. */
export function isCreditCode(code: string): boolean {
  return /^[0-9A-Z]{18}$/.test(code) && creditCodeCheckCharacter(code.slice(0, 17)) === code[17]
}
