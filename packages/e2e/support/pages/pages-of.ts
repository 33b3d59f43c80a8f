import { afterAll, beforeAll, describe, it } from 'vitest'
import { everyLook, type Look, looks } from './looks.ts'
import type { PageList, Records } from './page-list.ts'
import { recordsOf } from './records.ts'
import { newVisitor, type Visitor } from './visitor.ts'
import { walk } from './walk.ts'

/** Pages with many records take minutes on a machine that does other things, too. */
const patience = 400_000

/**
 * A test for each page of a list and each look in a language; everybody signs in once a look. A file for each language
 * lets the two workers of a run end at about the same time.
 */
export function pagesOf(list: PageList, language: Look['locale']): void {
  let records: Records
  beforeAll(async () => {
    records = await recordsOf(list)
  })

  const own = looks.filter(({ locale }) => locale === language)
  describe.each(own)('$locale, large $large', (look) => {
    // A page shows its other records in one look each, unless every look is asked for.
    const inTurn = (at: number) => looks === everyLook || at % looks.length === looks.indexOf(look)
    const visitors = new Map<string | undefined, Promise<Visitor>>()

    async function visitor(as: string | undefined) {
      if (!visitors.has(as)) visitors.set(as, newVisitor(look, { as }))
      const one = await visitors.get(as)!
      return { ...one, open: (path: string) => one.open(list.base + path) }
    }

    afterAll(async () => {
      for (const one of visitors.values()) await (await one).close()
    })

    it.each(list.entries)('$route', (entry) => walk(entry, visitor, records, inTurn), patience)
  })
}
