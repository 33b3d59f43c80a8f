import { newPage } from '../page.ts'
import { ask } from '../ask.ts'
import { enter } from './enter.ts'
import type { PageList, Records } from './page-list.ts'

/** The ids that the paths of a list name. */
export async function recordsOf({ records }: PageList): Promise<Records> {
  const ids: Records = {}
  for (const { as, lists } of records) {
    const watched = await newPage()
    await enter(watched, as)
    for (const list of lists) {
      const answer = await ask<Record<string, { edges: { node: { id: string } }[] }>>(
        watched.page,
        `{ ${list} }`,
      )
      for (const [name, { edges }] of Object.entries(answer)) if (edges[0]) ids[name] = edges[0].node.id
    }
    await watched.close()
  }
  return ids
}

/** The records that a path names. */
export const namedRecords = (path: string) => [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)

/** A path of the list with its record in it. */
export function withRecord(path: string, records: Records): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!records[name]) throw new Error(`The demonstration has no record ${name}.`)
    return records[name]
  })
}

/** The same path with an id of that kind which no record has. */
export function withoutRecord(path: string, records: Records): string {
  return path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const id = Buffer.from(records[name] ?? '', 'base64url').toString()
    return Buffer.from(id.replace(/[^-]{12}$/, '000000000000')).toString('base64url')
  })
}
