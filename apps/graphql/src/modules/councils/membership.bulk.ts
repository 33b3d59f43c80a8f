import { FieldCode } from '@youlin/schema'
import { allForBulk } from '../../platform/all-pages.ts'
import { shownOutcomes } from '../../platform/bulk.types.ts'
import { invalidInput } from '../../platform/errors.ts'
import { localId } from '../../platform/global-id.ts'
import { takeEach } from '../../platform/take-each.ts'
import type { Work } from '../../platform/work.ts'
import type { MembershipStep } from './membership.access.ts'
import { listMemberships, readMemberships } from './membership.queries.ts'
import { selectionOf } from './membership.selection.ts'
import type { MembershipFilter } from './membership.types.ts'

interface Chosen {
  records?: readonly MembershipStep[] | null
  filter?: MembershipFilter | null
}

/** Takes one step on many memberships, each by its version, and tells what became of each. */
export async function onMemberships(
  work: Work,
  chosen: Chosen,
  step: (work: Work, handle: MembershipStep) => Promise<unknown>,
) {
  const handles = await handlesOf(work, chosen)
  const outcomes = await takeEach(work, handles, step)
  return {
    outcomes: shownOutcomes('CouncilMembership', outcomes),
    memberships: await readMemberships(
      work,
      handles.map(({ id }) => id),
    ),
  }
}

async function handlesOf(work: Work, { records, filter }: Chosen): Promise<MembershipStep[]> {
  if (records && filter) throw invalidInput({ filter: FieldCode.NOT_ALLOWED })
  if (filter) {
    const selection = selectionOf(filter, 'input.filter')
    const found = await allForBulk((page) => listMemberships(work, selection, page))
    return found.map(({ id, version }) => ({ id, version }))
  }
  if (!records) throw invalidInput({ records: FieldCode.REQUIRED })
  return records.map(({ id, version }, index) => ({
    id: localId(id, 'CouncilMembership', `records.${index}.id`),
    version,
  }))
}
