import { Migration } from '@mikro-orm/migrations'
import {
  ProposalStatus,
  RecordKind,
  RoundComputation,
  RoundProblem,
  RoundStage,
  RoundStatus,
} from '@youlin/schema'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const { PLANNED, PROPOSED, ACCEPTED } = ProposalStatus

/** Matching rounds: a fair plan for the whole district, and what it proposes to communities. */
export class Migration20261128_96_rounds extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    for (const table of ['timeline', 'audit_log', 'stored_file', 'message', 'number_reading'])
      this.addSql(`
        alter table ${table} drop constraint ${table}_record_kind_check,
          add constraint ${table}_record_kind_check ${oneOf('record_kind', RecordKind)};`)
    this.addSql(`alter table offer add column accepts_proposals boolean not null default false;`)
    this.addSql(
      tenantTable('matching_round', [
        `status text not null ${oneOf('status', RoundStatus)}`,
        'name text not null',
        'kinds text[] not null',
        'street_ids uuid[] not null',
        'starts_on date not null',
        'ends_on date not null',
        'most_per_compound integer not null check (most_per_compound between 1 and 10)',
        'answer_days integer not null check (answer_days between 1 and 30)',
        `computation text not null ${oneOf('computation', RoundComputation)}`,
        `stage text ${oneOf('stage', RoundStage)}`,
        `problem text ${oneOf('problem', RoundProblem)}`,
        'computing_until timestamptz(3)',
        'computed_at timestamptz(3)',
        'inputs jsonb',
        'comparison jsonb',
        'published_at timestamptz(3)',
        'answer_due timestamptz(3)',
        'ended_at timestamptz(3)',
        'created_by_id uuid not null references user_account (id)',
        'is_demonstration boolean not null default false',
        'check (ends_on >= starts_on)',
        'check ((published_at is null) = (answer_due is null))',
      ]),
    )
    this.addSql(
      tenantTable('proposal', [
        'round_id uuid not null',
        `status text not null ${oneOf('status', ProposalStatus)}`,
        'offer_id uuid not null',
        'terms_number integer not null',
        'compound_id uuid not null',
        'community_id uuid not null',
        'street_id uuid not null',
        'quantity integer not null check (quantity > 0)',
        'slot_from timestamptz(3)',
        'slot_until timestamptz(3)',
        'score integer not null check (score between 0 and 100)',
        'fit jsonb not null',
        'locked boolean not null default false',
        'added boolean not null default false',
        'dropped_for text',
        'answer_due timestamptz(3)',
        'claim_id uuid',
        'answered_at timestamptz(3)',
        'decline_note text',
        'is_demonstration boolean not null default false',
        'unique (district_id, round_id, offer_id, compound_id)',
        'check (num_nonnulls(slot_from, slot_until) <> 1)',
        'check (slot_until > slot_from)',
        `check ((status = '${ACCEPTED}') = (claim_id is not null))`,
        `check (status <> '${PROPOSED}' or answer_due is not null)`,
      ]) +
        tenantKey('proposal', 'round_id', 'matching_round') +
        tenantKey('proposal', 'offer_id', 'offer') +
        tenantKey('proposal', 'compound_id', 'compound') +
        tenantKey('proposal', 'claim_id', 'claim') +
        `alter table proposal
          add foreign key (district_id, community_id) references community (district_id, id),
          add foreign key (district_id, street_id) references street (district_id, id);`,
    )
    this.addSql(`
      create index matching_round_newest on matching_round (district_id, created_at desc, id desc);
      create index matching_round_computing on matching_round (district_id)
        where computation in ('${RoundComputation.WAITING}', '${RoundComputation.RUNNING}');
      create index proposal_listed on proposal (district_id, round_id, score desc, id desc);
      create index proposal_of_community on proposal (district_id, community_id, created_at desc, id desc)
        where status <> '${PLANNED}';
      create index proposal_due on proposal (district_id, answer_due) where status = '${PROPOSED}';
      create index matching_round_created_by_id_index on matching_round (created_by_id);
      create index proposal_street_id_index on proposal (district_id, street_id);`)
  }
}
