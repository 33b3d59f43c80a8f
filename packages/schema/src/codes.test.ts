import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  creditCodeCheckCharacter,
  isCreditCode,
  isMobileNumber,
  maskMobileNumber,
  normaliseCreditCode,
  normaliseMobileNumber,
} from './index.ts'

const characters = [...'0123456789ABCDEFGHJKLMNPQRTUWXY']

describe('A unified social credit code (GB 32100-2015)', () => {
  it('is told from a wrong one by its check digit', () => {
    expect(isCreditCode('91350100M000100Y43')).toBe(true)
    expect(isCreditCode('91350100M000100Y4Z')).toBe(false)
  })

  it('is read from full-width and lower-case typing', () => {
    expect(normaliseCreditCode(' ９１350100m000100y43 ')).toBe('91350100M000100Y43')
  })

  it('notices every single wrong character', () => {
    const body = fc.array(fc.constantFrom(...characters), { minLength: 17, maxLength: 17 })
    fc.assert(
      fc.property(body, fc.nat(16), fc.constantFrom(...characters), (letters, position, other) => {
        const code = letters.join('') + creditCodeCheckCharacter(letters.join(''))
        expect(isCreditCode(code)).toBe(true)
        fc.pre(letters[position] !== other)
        expect(isCreditCode(code.slice(0, position) + other + code.slice(position + 1))).toBe(false)
      }),
    )
  })
})

describe('A mobile number', () => {
  it.each(['13800000000', '+86 138 0000 0000', '１３８００００００００', '0086-138-0000-0000'])(
    'is read from %s',
    (typed) => {
      expect(normaliseMobileNumber(typed)).toBe('13800000000')
      expect(isMobileNumber(normaliseMobileNumber(typed))).toBe(true)
    },
  )

  it.each(['12800000000', '1380000000', '138000000000', 'abc'])('is not %s', (typed) => {
    expect(isMobileNumber(normaliseMobileNumber(typed))).toBe(false)
  })

  it('is shown masked', () => expect(maskMobileNumber('13812340000')).toBe('138****0000'))
})
