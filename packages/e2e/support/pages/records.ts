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
      const answer = await ask<Record<string, { edges: { node: Listed }[] }>>(watched.page, `{ ${list} }`)
      for (const [name, { edges }] of Object.entries(answer)) {
        const found = edges.map(({ node }) => nameOf(node)).find(Boolean)
        if (found) ids[name] = found
      }
    }
    await watched.close()
  }
  return ids
}

/** A record that a path names by its id, or by what stands in the link of its poster. */
interface Listed {
  id: string
  residentVoice?: { token: string | null } | null
  directClaimLink?: { token: string | null } | null
  /** Asked for where only what communities have will do. */
  community?: { id: string } | null
}

function nameOf({ id, residentVoice, directClaimLink, community }: Listed) {
  if (community === null) return null
  if (residentVoice !== undefined) return residentVoice?.token
  return directClaimLink === undefined ? id : directClaimLink?.token
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
