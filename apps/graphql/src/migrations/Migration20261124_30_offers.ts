import { Migration } from '@mikro-orm/migrations'
import {
  OfferKind,
  OfferPlace,
  OfferStatus,
  OfferUnit,
  PauseCause,
  PricePolicy,
  PublisherKind,
  QueueRule,
  ReviewLevel,
  ServiceAreaKind,
  TermsStatus,
  TimeMode,
} from '@youlin/schema'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const agreed = [
  `kind text not null ${oneOf('kind', OfferKind)}`,
  'category_code text not null',
  `audiences text[] not null default '{}'`,
  `price_policy text not null ${oneOf('price_policy', PricePolicy)}`,
]
const categoryKey = (table: string) => `
  alter table ${table} add constraint ${table}_category_code_fkey
    foreign key (district_id, category_code) references category (district_id, code);
  create index ${table}_category_code_index on ${table} (district_id, category_code);`

/** What is offered: categories, offers and the numbered texts that claims agree to. */
export class Migration20261124_30_offers extends Migration {
  override up(): void {
    this.addSql(
      tenantTable('category', [
        'code text not null',
        `kind text not null ${oneOf('kind', OfferKind)}`,
        'zh text not null',
        'en text not null',
        `review text not null ${oneOf('review', ReviewLevel)}`,
        'official_order integer not null',
        'unique (district_id, code)',
      ]),
    )
    this.addSql(
      tenantTable('offer', [
        `status text not null ${oneOf('status', OfferStatus)}`,
        `awaiting text ${oneOf('awaiting', ReviewLevel)}`,
        `pause_cause text ${oneOf('pause_cause', PauseCause)}`,
        'title text not null',
        'summary text not null',
        'body text not null',
        ...agreed,
        'terms_number integer not null check (terms_number > 0)',
        `publisher_kind text not null ${oneOf('publisher_kind', PublisherKind)}`,
        'enterprise_id uuid',
        'membership_id uuid',
        'council_id uuid not null',
        'building_id uuid not null',
        'street_id uuid not null',
        'author_id uuid not null references user_account (id)',
        `unit text not null ${oneOf('unit', OfferUnit)}`,
        'capacity integer not null check (capacity > 0)',
        'taken integer not null default 0 check (taken >= 0)',
        'waiting integer not null default 0 check (waiting >= 0)',
        'per_compound_limit integer not null check (per_compound_limit > 0)',
        'participants_min integer check (participants_min > 0)',
        'participants_max integer check (participants_max >= participants_min)',
        'available_from date not null',
        'available_until date not null',
        'lead_time_days integer not null check (lead_time_days >= 0)',
        `service_area_kind text not null ${oneOf('service_area_kind', ServiceAreaKind)}`,
        `service_street_ids uuid[] not null default '{}'`,
        `service_community_ids uuid[] not null default '{}'`,
        'service_radius_metres integer check (service_radius_metres > 0)',
        `queue_rule text not null ${oneOf('queue_rule', QueueRule)}`,
        'published_at timestamptz(3)',
        'listed_at timestamptz(3) not null',
        'review_due timestamptz(3)',
        'return_note text',
        'is_demonstration boolean not null default false',
        'search_bigrams text not null',
        `search tsvector generated always as (to_tsvector('simple', search_bigrams)) stored`,
        'check (taken <= capacity)',
        'check (available_until >= available_from)',
        `check ((status = '${OfferStatus.PAUSED}') = (pause_cause is not null))`,
        `check (status <> '${OfferStatus.SUBMITTED}' or awaiting is not null)`,
        `check ((publisher_kind = '${PublisherKind.ENTERPRISE}') = (num_nonnulls(enterprise_id, membership_id) = 2))`,
        `check (publisher_kind = '${PublisherKind.ENTERPRISE}' or num_nonnulls(enterprise_id, membership_id) = 0)`,
      ]) +
        tenantKey('offer', 'enterprise_id', 'enterprise') +
        tenantKey('offer', 'membership_id', 'council_membership') +
        tenantKey('offer', 'council_id', 'council') +
        tenantKey('offer', 'building_id', 'building') +
        tenantKey('offer', 'street_id', 'street') +
        categoryKey('offer'),
    )
    this.addSql(`
      create index offer_author_id_index on offer (author_id);
      create index offer_listed_index on offer (district_id, listed_at desc, id desc);
      create index offer_published_index on offer (district_id, listed_at desc, id desc)
        where status = '${OfferStatus.PUBLISHED}';
      create index offer_published_kind_index on offer (district_id, kind, listed_at desc, id desc)
        where status = '${OfferStatus.PUBLISHED}';
      create index offer_places_left_index on offer (district_id, (capacity - taken) desc, id desc)
        where status = '${OfferStatus.PUBLISHED}';
      create index offer_awaiting_index on offer (district_id, awaiting, listed_at desc, id desc)
        where awaiting is not null;
      create index offer_expiry_index on offer (district_id, available_until)
        where status in ('${OfferStatus.PUBLISHED}', '${OfferStatus.PAUSED}');
      create index offer_search_index on offer using gin (search);`)

    this.addSql(
      tenantTable('offer_terms', [
        'offer_id uuid not null',
        'number integer not null check (number > 0)',
        `status text not null ${oneOf('status', TermsStatus)}`,
        ...agreed,
        `place text not null ${oneOf('place', OfferPlace)}`,
        'price_fen integer check (price_fen >= 0)',
        'price_note text not null',
        `time_mode text not null ${oneOf('time_mode', TimeMode)}`,
        `slots jsonb not null default '[]'`,
        `awaiting text ${oneOf('awaiting', ReviewLevel)}`,
        `returned_by text ${oneOf('returned_by', ReviewLevel)}`,
        'return_note text',
        'unique (district_id, offer_id, number)',
        `check ((status = '${TermsStatus.SUBMITTED}') = (awaiting is not null))`,
        `check (price_policy <> '${PricePolicy.FREE}' or price_fen is null)`,
      ]) +
        tenantKey('offer_terms', 'offer_id', 'offer') +
        categoryKey('offer_terms'),
    )
    this.addSql(`
      create unique index offer_terms_one_current on offer_terms (district_id, offer_id)
        where status = '${TermsStatus.CURRENT}';
      create unique index offer_terms_one_open on offer_terms (district_id, offer_id)
        where status in ('${TermsStatus.DRAFT}', '${TermsStatus.SUBMITTED}');`)
  }
}
