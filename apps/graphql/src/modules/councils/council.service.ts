import { LockMode, UniqueConstraintViolationException } from '@mikro-orm/core'
import {
  CouncilStatus,
  FieldCode,
  MembershipEndCause,
  MembershipStatus,
  RecordKind,
  Role,
} from '@youlin/schema'
import { requireVersion } from '../../platform/base.entity.ts'
import { recordChange } from '../../platform/changes.ts'
import { dayOf } from '../../platform/clock.ts'
import { rows } from '../../platform/database/rows.ts'
import { invalidInput } from '../../platform/errors.ts'
import { once } from '../../platform/idempotency.ts'
import { transition } from '../../platform/transitions.ts'
import { inTransaction, type Work } from '../../platform/work.ts'
import { takeRoles } from '../identity/index.ts'
import { lockCouncil } from './council.access.ts'
import { Council } from './council.entity.ts'
import type { CouncilTables } from './council.rows.ts'
import { councilLife } from './council.transitions.ts'
import { CouncilMembership } from './membership.entity.ts'
import { CouncilDissolved } from './membership.events.ts'
import { endMembershipOf } from './membership.seat.service.ts'
import { applications, membershipLife, sitting } from './membership.transitions.ts'

export interface NewCouncil {
  idempotencyKey: string
  name: string
  buildingId: string
}

/** The district founds a council for a building; it forms until its first chair. */
export async function createCouncil(work: Work, input: NewCouncil): Promise<string> {
  const { id } = await once(work, 'createCouncil', input, async (own) => {
    const { name, buildingId } = input
    const building = await rows<CouncilTables>(own.em)
      .selectFrom('building')
      .select(['streetId', 'isDemonstration'])
      .where('id', '=', buildingId)
      .executeTakeFirst()
    if (!building) throw invalidInput({ buildingId: FieldCode.NOT_FOUND })
    const council = own.em.create(Council, { ...building, name, buildingId, status: CouncilStatus.FORMING })
    try {
      await own.em.persist(council).flush()
    } catch (error) {
      if (error instanceof UniqueConstraintViolationException)
        throw invalidInput({ name: FieldCode.DUPLICATE })
      throw error
    }
    await recordChange(own, {
      kind: RecordKind.COUNCIL,
      id: council.id,
      recordName: name,
      action: 'createCouncil',
      to: council.status,
    })
    return council.id
  })
  return id
}

/** Ends the council with its memberships and grants; applications are answered with the reason. */
export function dissolveCouncil(
  work: Work,
  { id, version, reason }: { id: string; version: number; reason: string },
): Promise<void> {
  return inTransaction(work, async (own) => {
    const council = await lockCouncil(own, id)
    requireVersion(council, version)
    const step = { action: 'dissolveCouncil', recordName: council.name, reason }
    await transition(own, councilLife, council, CouncilStatus.DISSOLVED, step)
    const memberships = await own.em.find(
      CouncilMembership,
      { councilId: id, status: { $in: [...applications, ...sitting] } },
      { lockMode: LockMode.PESSIMISTIC_WRITE, orderBy: { id: 'asc' } },
    )
    const refusedIds: string[] = []
    for (const membership of memberships) {
      if (sitting.includes(membership.status)) {
        await endMembershipOf(own, membership, MembershipEndCause.COUNCIL_DISSOLVED, reason)
        continue
      }
      membership.reason = reason
      membership.endReview()
      await transition(own, membershipLife, membership, MembershipStatus.REJECTED, step)
      refusedIds.push(membership.id)
    }
    // Whoever had the role without a seat loses it too: the street answers from now on.
    await own.em.flush()
    await takeRoles(own, { role: Role.COUNCIL_OFFICER, scopeId: id })
    const { streetId } = council
    await own.events.publish(own, CouncilDissolved, { councilId: id, streetId, refusedIds })
  })
}

/** A council with its first chair works. */
export async function activateCouncil(work: Work, council: Council): Promise<void> {
  if (council.status === CouncilStatus.ACTIVE) return
  council.foundedOn = dayOf(work.clock.now())
  const step = { action: 'activateCouncil', recordName: council.name }
  await transition(work, councilLife, council, CouncilStatus.ACTIVE, step)
}
