import { LockMode } from '@mikro-orm/core'
import { notFound } from '../../platform/errors.ts'
import type { Work } from '../../platform/work.ts'
import { Council } from './council.entity.ts'

/**
 * Locked before its memberships, by whoever changes one: what happens to the seats of a council happens one
 * after another, and nobody waits for somebody who waits for them.
 */
export async function lockCouncil(work: Work, id: string): Promise<Council> {
  const council = await work.em.findOne(Council, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE })
  if (!council) throw notFound()
  return council
}
