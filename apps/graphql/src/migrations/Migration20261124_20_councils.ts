import { Migration } from '@mikro-orm/migrations'
import {
  CouncilStatus,
  EnterpriseKind,
  EnterpriseStatus,
  MemberKind,
  MembershipEndCause,
  MembershipStatus,
  Seat,
} from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const party = `
  case member_kind
    when '${MemberKind.ENTERPRISE}' then enterprise_id is not null and num_nonnulls(community_id, street_id) = 0
    when '${MemberKind.COMMUNITY}' then community_id is not null and num_nonnulls(enterprise_id, street_id) = 0
    else street_id is not null and num_nonnulls(enterprise_id, community_id) = 0
  end`

/** Enterprises, building councils and who sits on them. */
export class Migration20261124_20_councils extends Migration {
  override up(): void {
    this.addSql(
      tenantTable('enterprise', [
        `kind text not null ${oneOf('kind', EnterpriseKind)}`,
        'name text not null',
        `credit_code text not null check (credit_code ~ '^[0-9A-Z]{18}$')`,
        `status text not null ${oneOf('status', EnterpriseStatus)}`,
        'contact_name text not null',
        `contact_mobile text not null check (contact_mobile ~ '^1[3-9][0-9]{9}$')`,
        'is_demonstration boolean not null default false',
        'unique (district_id, credit_code)',
      ]),
    )
    this.addSql(
      tenantTable(
        'enterprise_building',
        [
          'enterprise_id uuid not null',
          'building_id uuid not null',
          'unique (district_id, enterprise_id, building_id)',
        ],
        { writtenOnce: true },
      ) +
        tenantKey('enterprise_building', 'enterprise_id', 'enterprise') +
        tenantKey('enterprise_building', 'building_id', 'building'),
    )
    this.addSql(
      tenantTable(
        'enterprise_registration',
        [
          'enterprise_id uuid not null',
          'idempotency_key text not null check (length(idempotency_key) between 8 and 100)',
          'payload_hash bytea not null',
          'is_dispute boolean not null',
          'name text not null',
          'contact_name text not null',
          'contact_mobile text not null',
          'at timestamptz(3) not null',
          'unique (district_id, idempotency_key)',
        ],
        { writtenOnce: true },
      ) + tenantKey('enterprise_registration', 'enterprise_id', 'enterprise'),
    )
    this.addSql(`
      -- Whoever registers is nobody yet: the building that they name tells the district, and nothing else.
      create function district_of_building(wanted uuid) returns uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select district_id from building where id = wanted';
      revoke all on function district_of_building(uuid) from public;
      grant execute on function district_of_building(uuid) to ${applicationRole};
      create policy building_owner on building for select to current_user using (true);`)

    this.addSql(
      tenantTable('council', [
        'building_id uuid not null',
        'street_id uuid not null',
        'name text not null',
        `status text not null ${oneOf('status', CouncilStatus)}`,
        'founded_on date',
        'is_demonstration boolean not null default false',
        `check (status <> '${CouncilStatus.ACTIVE}' or founded_on is not null)`,
      ]) +
        tenantKey('council', 'building_id', 'building') +
        tenantKey('council', 'street_id', 'street'),
    )
    this.addSql(`
      create unique index council_standing_name_index on council (district_id, building_id, name)
        where status <> '${CouncilStatus.DISSOLVED}';`)

    this.addSql(
      tenantTable('council_membership', [
        'council_id uuid not null',
        `member_kind text not null ${oneOf('member_kind', MemberKind)}`,
        'enterprise_id uuid',
        'community_id uuid',
        'street_id uuid',
        `seat text not null ${oneOf('seat', Seat)}`,
        `status text not null ${oneOf('status', MembershipStatus)}`,
        'term_from date',
        'term_until date',
        `statement text not null default ''`,
        'reason text',
        `end_cause text ${oneOf('end_cause', MembershipEndCause)}`,
        'applied_at timestamptz(3) not null',
        'answer_due timestamptz(3)',
        'street_endorses_from timestamptz(3) not null',
        'officer_grant_id uuid',
        'officer_account_id uuid',
        'offers_paused_by_suspension integer not null default 0 check (offers_paused_by_suspension >= 0)',
        `check (${party})`,
        'check (term_until is null or term_from is null or term_until >= term_from)',
        `check (status not in ('${MembershipStatus.ACTIVE}', '${MembershipStatus.SUSPENDED}') or term_from is not null)`,
        `check ((status = '${MembershipStatus.ENDED}') = (end_cause is not null))`,
      ]) +
        tenantKey('council_membership', 'council_id', 'council') +
        tenantKey('council_membership', 'enterprise_id', 'enterprise') +
        tenantKey('council_membership', 'community_id', 'community') +
        tenantKey('council_membership', 'street_id', 'street'),
    )
    const sitting = `status in ('${MembershipStatus.ACTIVE}', '${MembershipStatus.SUSPENDED}')`
    const living = `status in ('${MembershipStatus.APPLIED}', '${MembershipStatus.ENDORSED}', '${MembershipStatus.ACTIVE}', '${MembershipStatus.SUSPENDED}')`
    this.addSql(`
      create unique index council_membership_one_chair on council_membership (district_id, council_id)
        where seat = '${Seat.CHAIR}' and ${sitting};
      create unique index council_membership_party_once on council_membership
        (district_id, council_id, coalesce(enterprise_id, community_id, street_id)) where ${living};
      create index council_membership_term_index on council_membership (district_id, term_until)
        where ${sitting};
      create index council_membership_review_index on council_membership (district_id, status, id desc)
        where status in ('${MembershipStatus.APPLIED}', '${MembershipStatus.ENDORSED}');`)
  }
}
