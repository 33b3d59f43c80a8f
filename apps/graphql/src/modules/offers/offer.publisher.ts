import { ErrorCode, FieldCode, MembershipStatus, PublisherKind, Role } from '@youlin/schema'
import { rows } from '../../platform/database/rows.ts'
import { AppError, forbidden, invalidInput } from '../../platform/errors.ts'
import { actingViewer, type Work } from '../../platform/work.ts'
import type { PublisherTables } from './offer.checks.ts'

/** Whose offer it is, and where it stands. */
export interface PublisherColumns {
  publisherKind: PublisherKind
  enterpriseId: string | null
  membershipId: string | null
  councilId: string
  buildingId: string
  streetId: string
}

/** An enterprise publishes under a membership of its own that is active; a council's officer for the council. */
export async function publisherFor(
  work: Work,
  { membershipId, councilId }: { membershipId?: string; councilId?: string },
): Promise<PublisherColumns> {
  const { role, scopeId } = actingViewer(work).acting
  if (role === Role.COUNCIL_OFFICER) {
    if (membershipId) throw invalidInput({ membershipId: FieldCode.NOT_ALLOWED })
    if (councilId && councilId !== scopeId) throw invalidInput({ councilId: FieldCode.NOT_FOUND })
    const council = await councilFacts(work, scopeId)
    return { publisherKind: PublisherKind.COUNCIL, enterpriseId: null, membershipId: null, ...council }
  }
  if (role !== Role.ENTERPRISE_REP) throw forbidden()
  if (councilId) throw invalidInput({ councilId: FieldCode.NOT_ALLOWED })
  if (!membershipId) throw invalidInput({ membershipId: FieldCode.REQUIRED })
  const membership = await rows<PublisherTables>(work.em)
    .selectFrom('councilMembership')
    .select(['councilId', 'status'])
    .where('id', '=', membershipId)
    .where('enterpriseId', '=', scopeId)
    .executeTakeFirst()
  if (!membership) throw invalidInput({ membershipId: FieldCode.NOT_FOUND })
  if (membership.status !== MembershipStatus.ACTIVE) throw new AppError(ErrorCode.MEMBERSHIP_NOT_ACTIVE)
  const council = await councilFacts(work, membership.councilId)
  return { publisherKind: PublisherKind.ENTERPRISE, enterpriseId: scopeId, membershipId, ...council }
}

async function councilFacts(work: Work, id: string) {
  const { buildingId, streetId } = await rows<PublisherTables>(work.em)
    .selectFrom('council')
    .select(['buildingId', 'streetId'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { councilId: id, buildingId, streetId }
}
