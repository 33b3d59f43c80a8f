import fc from 'fast-check'
import { expect, it } from 'vitest'
import { words } from '@youlin/client/words'
import { RecordKind, Role } from '@youlin/schema'
import { readEnvironment } from '../../../environment.ts'
import { modules } from '../../../schema.ts'
import { digestText, messageText } from './sending.text.ts'

const kinds = [...new Set(modules.flatMap(({ notices = [] }) => notices.flatMap((notice) => notice.kinds)))]
const environment = readEnvironment({ PUBLIC_URL: 'https://youlin.example' })
const reader = fc.record({
  locale: fc.constantFrom('zh-CN' as const, 'en' as const),
  roles: fc.array(fc.constantFrom(...Object.values(Role)), { maxLength: 2 }),
})
/** What a body may hold besides the words of the product. */
const address = /https:\/\/youlin\.example\/(admin\/)?messages/

it('has words of its own for every kind of message in both languages, and says them of all messages of the kind', () => {
  for (const { sending } of Object.values(words))
    for (const kind of kinds) expect(sending.headlines[kind], kind).toMatch(/^[^{}\d]{4,80}$/)
})

it('puts nothing into a message but its kind, the kind of its record and the way to it', () => {
  fc.assert(
    fc.property(
      reader,
      fc.constantFrom(...kinds),
      fc.constantFrom(...Object.values(RecordKind)),
      (who, kind, recordKind) => {
        const { sending, labels } = words[who.locale]
        const { subject, text } = messageText(environment, who, kind, recordKind)
        expect(subject).toBe(sending.one(sending.headlines[kind]!, labels.RecordKind[recordKind]))
        const rest = text.replace(subject, '').replace(address, '').replace(sending.foot, '')
        expect(rest.replace(sending.link(''), '').trim()).toBe('')
        expect(text).not.toMatch(/\d/)
      },
    ),
  )
})

it('counts in a summary, and says nothing else of what is counted', () => {
  const counts = fc.dictionary(fc.constantFrom(...kinds), fc.integer({ min: 1, max: 999 }), {
    minKeys: 1,
    maxKeys: 9,
  })
  fc.assert(
    fc.property(reader, counts, (who, counted) => {
      const { text } = digestText(environment, who, counted)
      const numbers = [...text.matchAll(/\d+/g)].map(([number]) => Number(number))
      const each = Object.values(counted)
      expect(numbers).toEqual([each.reduce((sum, count) => sum + count, 0), ...each])
    }),
  )
})
