import { Migration } from '@mikro-orm/migrations'
import { BuildingKind, CoordinateSystem, ReasonUse } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, sameDistrict, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const point = [
  'latitude double precision check (latitude between -90 and 90)',
  'longitude double precision check (longitude between -180 and 180)',
  `coordinate_system text ${oneOf('coordinate_system', CoordinateSystem)}`,
  'check (num_nulls(latitude, longitude, coordinate_system) in (0, 3))',
]
const validity = ['valid_from date not null', 'valid_until date', 'check (valid_until >= valid_from)']
const code = ['code text not null', 'name text not null', 'official_order integer not null']
const share = (column: string) =>
  `${column} double precision not null default 0 check (${column} between 0 and 1)`

/** Districts and what lies in them. */
export class Migration20261124_01_territory extends Migration {
  override up(): void {
    this.addSql(`
      create table district (
        id uuid primary key,
        code text not null unique,
        name text not null,
        city text not null,
        is_demonstration boolean not null default false,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now()
      );
      alter table district enable row level security;
      alter table district force row level security;
      create policy district_itself on district using (id = ${sameDistrict}) with check (id = ${sameDistrict});
      create policy district_owner on district to current_user using (true);
      grant select, insert, update on district to ${applicationRole};

      -- Jobs run once for each district and have to know which there are: their ids and nothing else.
      create function district_ids() returns setof uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select id from district order by id';
      revoke all on function district_ids() from public;
      grant execute on function district_ids() to ${applicationRole};`)

    this.addSql(
      tenantTable('district_settings', [
        'review_days integer not null default 3 check (review_days between 1 and 60)',
        'claim_answer_days integer not null default 3 check (claim_answer_days between 1 and 60)',
        'time_proposal_days integer not null default 2 check (time_proposal_days between 1 and 60)',
        'held_place_days integer not null default 1 check (held_place_days between 1 and 60)',
        'no_show_objection_days integer not null default 3 check (no_show_objection_days between 1 and 60)',
        'delivery_confirmation_days integer not null default 5 check (delivery_confirmation_days between 1 and 60)',
        'evaluation_days integer not null default 10 check (evaluation_days between 1 and 60)',
        'street_stands_in_days integer not null default 3 check (street_stands_in_days between 1 and 60)',
        'archive_after_days integer not null default 30 check (archive_after_days between 1 and 365)',
        'contacts_after_days integer not null default 30 check (contacts_after_days between 1 and 365)',
        'unique (district_id)',
      ]),
    )
    this.addSql(
      tenantTable('holiday_year', [
        'year integer not null check (year between 2000 and 2100)',
        `days_off date[] not null default '{}'`,
        `working_days date[] not null default '{}'`,
        'unique (district_id, year)',
      ]),
    )
    this.addSql(
      tenantTable('reason', [
        `use text not null ${oneOf('use', ReasonUse)}`,
        'code text not null',
        'zh text not null',
        'en text not null',
        'rank integer not null',
        'retired boolean not null default false',
        'unique (district_id, use, code)',
      ]),
    )

    this.addSql(
      tenantTable('street', [...code, ...point, ...validity, 'unique (district_id, code, valid_from)']),
    )
    this.addSql(
      tenantTable('community', [
        'street_id uuid not null',
        ...code,
        ...point,
        ...validity,
        'unique (district_id, code, valid_from)',
      ]) + tenantKey('community', 'street_id', 'street'),
    )
    this.addSql(
      tenantTable('compound', [
        'community_id uuid not null',
        'name text not null',
        'address text not null',
        'official_order integer not null default 0',
        'households integer not null default 0 check (households between 0 and 100000)',
        'residents integer not null default 0 check (residents >= 0)',
        share('older_share'),
        share('children_share'),
        share('dual_income_share'),
        ...point,
        'is_demonstration boolean not null default false',
        'unique (district_id, community_id, name)',
      ]) + tenantKey('compound', 'community_id', 'community'),
    )
    this.addSql(
      tenantTable('building', [
        'street_id uuid not null',
        'community_id uuid',
        `kind text not null ${oneOf('kind', BuildingKind)}`,
        'name text not null',
        'address text not null',
        'floors integer check (floors between 1 and 300)',
        'official_order integer not null default 0',
        ...point,
        'is_demonstration boolean not null default false',
        'unique (district_id, street_id, name)',
      ]) +
        tenantKey('building', 'street_id', 'street') +
        tenantKey('building', 'community_id', 'community'),
    )
  }
}
