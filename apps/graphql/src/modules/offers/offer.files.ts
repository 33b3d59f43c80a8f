import { FilePurpose, RecordKind } from '@youlin/schema'
import type { RequestContext } from '../../platform/request-context.ts'
import type { Work } from '../../platform/work.ts'
import { attachFile, attachFiles, copyFiles, detachFiles, fileIdsOf } from '../files/index.ts'
import type { Changes, OfferDraft } from './offer.draft.ts'
import { readOffer } from './offer.queries.ts'
import { OfferTerms } from './terms.entity.ts'

const { PICTURE, ATTACHMENT, QUALIFICATION } = FilePurpose
const listed = [
  ['pictureIds', PICTURE],
  ['attachmentIds', ATTACHMENT],
] as const

/** An offer's files are read by whoever sees it, its qualification by those who see it before it is published. */
export async function mayOpenFile(
  context: RequestContext,
  offerId: string,
  purpose: FilePurpose,
): Promise<boolean> {
  if (!context.viewer?.acting) return false
  const offer = await readOffer(context, offerId)
  return Boolean(offer && (purpose !== QUALIFICATION || offer.inside))
}

/**
 * Takes pictures and attachments, which need no review, and answers what it changed.
 * @throws INVALID_INPUT
 */
export async function changeFiles(work: Work, offerId: string, draft: OfferDraft): Promise<Changes> {
  const changes: Changes = {}
  for (const [path, purpose] of listed) {
    const ids = draft[path]
    if (!ids) continue
    const before = await fileIdsOf(work, offerId, purpose)
    if (before.join() === ids.join()) continue
    await attachFiles(work, { ids, purpose, kind: RecordKind.OFFER, recordId: offerId, path })
    changes[path] = [before, ids]
  }
  return changes
}

/** Makes an upload the offer's; which terms it belongs to, they say themselves. */
export function attachQualification(work: Work, offerId: string, id: string): Promise<void> {
  const file = { id, purpose: QUALIFICATION, kind: RecordKind.OFFER, recordId: offerId }
  return attachFile(work, { ...file, path: 'qualificationId' })
}

/** Superseded terms keep the file that was agreed to; one that no terms name any more goes. */
export async function dropReplacedQualifications(work: Work, offerId: string): Promise<void> {
  const terms = await work.em.find(OfferTerms, { offerId }, { fields: ['qualificationId'] })
  const keep = terms.flatMap(({ qualificationId }) => qualificationId ?? [])
  await detachFiles(work, offerId, { purpose: QUALIFICATION, keep })
}

/** Gives a copied draft files of its own: the pictures, the attachments and the qualification of the terms. */
export async function copyFilesOf(
  work: Work,
  from: string,
  to: string,
  qualificationId: string | null,
): Promise<void> {
  const ids = [
    ...(await fileIdsOf(work, from, PICTURE)),
    ...(await fileIdsOf(work, from, ATTACHMENT)),
    ...(qualificationId ? [qualificationId] : []),
  ]
  const copies = await copyFiles(work, { ids, to: { recordId: to } })
  const copied = qualificationId && copies.get(qualificationId)
  if (!copied) return
  const terms = await work.em.findOneOrFail(OfferTerms, { offerId: to })
  terms.qualificationId = copied
  await work.em.flush()
}
