import { Migration } from '@mikro-orm/migrations'
import { ClaimSide, ClaimStatus, DeliveryStatus } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const { REQUESTED, WAITLISTED, HELD, ACCEPTED, SCHEDULED, DELIVERED, EVALUATED } = ClaimStatus

/** What communities take of offers: claims with their places, deliveries, no-shows and evaluations. */
export class Migration20261124_40_claims extends Migration {
  override up(): void {
    this.claims()
    this.counters()
    this.deliveries()
    this.evaluations()
    this.contactViews()
  }

  private claims(): void {
    this.addSql(`
      -- The order of arrival in the queues of all offers; a pass takes a new number.
      create sequence claim_waiting_order;
      grant usage on sequence claim_waiting_order to ${applicationRole};`)
    this.addSql(
      tenantTable('claim', [
        `status text not null ${oneOf('status', ClaimStatus)}`,
        'offer_id uuid not null',
        'terms_number integer not null',
        'compound_id uuid not null',
        'community_id uuid not null',
        'street_id uuid not null',
        'council_id uuid not null',
        'enterprise_id uuid',
        'need_id uuid',
        'quantity integer not null check (quantity > 0)',
        `preferred_times jsonb not null default '[]'`,
        'expected_participants integer check (expected_participants > 0)',
        `note text not null default ''`,
        'claimed_by_id uuid not null references user_account (id)',
        'on_behalf boolean not null default false',
        'claimed_at timestamptz(3) not null',
        'answer_due timestamptz(3)',
        'waiting_order bigint',
        'held_until timestamptz(3)',
        'held_left_ms bigint check (held_left_ms >= 0)',
        'scheduled_from timestamptz(3)',
        'scheduled_until timestamptz(3)',
        'proposal_from timestamptz(3)',
        'proposal_until timestamptz(3)',
        `proposal_by text ${oneOf('proposal_by', ClaimSide)}`,
        'proposal_due timestamptz(3)',
        'proposal_note text',
        'decline_reason text',
        'decline_note text',
        'cancel_reason text',
        'cancel_note text',
        'terms_changed boolean not null default false',
        'evaluation_due timestamptz(3)',
        'evaluated_at timestamptz(3)',
        'ended_at timestamptz(3)',
        'is_demonstration boolean not null default false',
        'foreign key (district_id, offer_id, terms_number) references offer_terms (district_id, offer_id, number)',
        `check (status <> '${REQUESTED}' or answer_due is not null)`,
        `check ((status = '${WAITLISTED}') = (waiting_order is not null))`,
        `check ((status = '${HELD}') = (num_nonnulls(held_until, held_left_ms) = 1))`,
        `check (status <> '${ACCEPTED}' or proposal_by is not null)`,
        `check (status not in ('${SCHEDULED}', '${DELIVERED}', '${EVALUATED}') or scheduled_from is not null)`,
        'check (num_nonnulls(scheduled_from, scheduled_until) <> 1)',
        'check (scheduled_until > scheduled_from)',
        'check (num_nonnulls(proposal_from, proposal_until, proposal_by, proposal_due) in (0, 4))',
        'check (proposal_until > proposal_from)',
      ]) +
        tenantKey('claim', 'compound_id', 'compound') +
        tenantKey('claim', 'need_id', 'need') +
        `alter table claim
          add foreign key (district_id, offer_id) references offer (district_id, id),
          add foreign key (district_id, community_id) references community (district_id, id),
          add foreign key (district_id, street_id) references street (district_id, id),
          add foreign key (district_id, council_id) references council (district_id, id),
          add foreign key (district_id, enterprise_id) references enterprise (district_id, id);`,
    )
    const listed = (name: string, columns: string) =>
      `create index claim_${name}_index on claim (district_id, ${columns}, claimed_at desc, id desc);`
    const due = (column: string, statuses: string[]) =>
      `create index claim_${column}_index on claim (district_id, ${column})
        where status in (${statuses.map((status) => `'${status}'`).join(', ')});`
    this.addSql(`
      create unique index claim_one_waiting on claim (district_id, offer_id, compound_id)
        where status in ('${WAITLISTED}', '${HELD}');
      create index claim_queue_index on claim (district_id, offer_id, waiting_order)
        where status = '${WAITLISTED}';
      create index claim_listed_index on claim (district_id, claimed_at desc, id desc);
      ${listed('status', 'status')}
      ${listed('offer', 'offer_id')}
      ${listed('community', 'community_id')}
      ${listed('street', 'street_id')}
      ${listed('council', 'council_id')}
      ${listed('enterprise', 'enterprise_id')}
      create index claim_terms_index on claim (district_id, offer_id, terms_number);
      create index claim_claimed_by_id_index on claim (claimed_by_id);
      ${due('answer_due', [REQUESTED])}
      ${due('held_until', [HELD])}
      ${due('proposal_due', [ACCEPTED, SCHEDULED])}
      ${due('evaluation_due', [DELIVERED])}
      ${due('evaluated_at', [EVALUATED])}`)
  }

  private counters(): void {
    this.addSql(
      tenantTable(
        'claim_compound_counter',
        [
          'offer_id uuid not null',
          'compound_id uuid not null',
          'taken integer not null',
          'most integer not null',
          'unique (district_id, offer_id, compound_id)',
          'check (taken between 0 and most)',
        ],
        { writtenOnce: true },
      ) +
        tenantKey('claim_compound_counter', 'offer_id', 'offer') +
        tenantKey('claim_compound_counter', 'compound_id', 'compound'),
    )
  }

  private deliveries(): void {
    const headcount = (name: string) => `${name} integer check (${name} between 0 and 100000)`
    const hours = (name: string) => `${name} numeric(6, 2) check (${name} between 0 and 240)`
    this.addSql(
      tenantTable('delivery', [
        'claim_id uuid not null',
        `status text not null ${oneOf('status', DeliveryStatus)}`,
        `${headcount('headcount')} not null`,
        `${hours('hours')} not null`,
        `note text not null default ''`,
        'recorded_at timestamptz(3) not null',
        'recorded_by_id uuid references user_account (id)',
        'confirm_due timestamptz(3) not null',
        'confirmed_at timestamptz(3)',
        headcount('disputed_headcount'),
        hours('disputed_hours'),
        'dispute_note text',
        headcount('settled_headcount'),
        hours('settled_hours'),
        'settled_note text',
        'unique (district_id, claim_id)',
      ]) +
        tenantKey('delivery', 'claim_id', 'claim') +
        `create index delivery_recorded_by_id_index on delivery (recorded_by_id);
        create index delivery_confirm_due_index on delivery (district_id, confirm_due)
          where status = '${DeliveryStatus.RECORDED}';
        create index delivery_disputed_index on delivery (district_id, claim_id)
          where status = '${DeliveryStatus.DISPUTED}';`,
    )
    this.addSql(
      tenantTable('no_show', [
        'claim_id uuid not null',
        `absent text not null ${oneOf('absent', ClaimSide)}`,
        `reported_by text not null ${oneOf('reported_by', ClaimSide)}`,
        'note text not null',
        'reported_at timestamptz(3) not null',
        'objection_due timestamptz(3) not null',
        'objection text',
        'objected_at timestamptz(3)',
        'unique (district_id, claim_id)',
      ]) + tenantKey('no_show', 'claim_id', 'claim'),
    )
  }

  private evaluations(): void {
    const mark = (name: string) => `${name} integer not null check (${name} between 1 and 5)`
    this.addSql(
      tenantTable('evaluation', [
        'claim_id uuid not null',
        `side text not null ${oneOf('side', ClaimSide)}`,
        mark('punctuality'),
        mark('quality'),
        mark('conduct'),
        mark('benefit'),
        `comment text not null default ''`,
        'at timestamptz(3) not null',
        'by_id uuid references user_account (id)',
        'unique (district_id, claim_id, side)',
      ]) +
        tenantKey('evaluation', 'claim_id', 'claim') +
        'create index evaluation_by_id_index on evaluation (by_id);',
    )
  }

  private contactViews(): void {
    this.addSql(
      tenantTable(
        'contact_view',
        [
          'claim_id uuid not null',
          'viewer_id uuid not null references user_account (id)',
          `side text not null ${oneOf('side', ClaimSide)}`,
          'at timestamptz(3) not null',
          'unique (district_id, claim_id, viewer_id)',
        ],
        { grants: 'select, insert', writtenOnce: true },
      ) +
        tenantKey('contact_view', 'claim_id', 'claim') +
        'create index contact_view_viewer_id_index on contact_view (viewer_id);',
    )
  }
}
