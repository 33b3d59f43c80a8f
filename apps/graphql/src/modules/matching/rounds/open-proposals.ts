import { type RawBuilder, sql } from 'kysely'
import { ProposalStatus, RecordKind, ScopeKind, TodoKind } from '@youlin/schema'
import { stepColumns } from '../../../platform/open-steps.ts'

/** The answers that proposals wait for; they lapse by themselves, so that none is ever late. */
export function openProposals(): RawBuilder<unknown>[] {
  const columns = stepColumns({
    recordKind: sql`${RecordKind.PROPOSAL}`,
    recordId: sql`proposal.id`,
    kind: sql`${TodoKind.PROPOSAL_TO_ANSWER}`,
    title: sql`offer.title`,
    subtitle: sql`compound.name || ' · ' || matching_round.name`,
    holderKind: sql`${ScopeKind.COMMUNITY}`,
    holderId: sql`proposal.community_id`,
    holderName: sql`community.name`,
    streetId: sql`proposal.street_id`,
    communityId: sql`proposal.community_id`,
    since: sql`matching_round.published_at`,
    due: sql`proposal.answer_due`,
  })
  return [
    sql`select ${columns} from proposal join matching_round on matching_round.id = proposal.round_id
      join offer on offer.id = proposal.offer_id join compound on compound.id = proposal.compound_id
      join community on community.id = proposal.community_id
      where proposal.status = ${ProposalStatus.PROPOSED}`,
  ]
}
