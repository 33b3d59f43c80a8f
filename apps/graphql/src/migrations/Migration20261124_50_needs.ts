import { Migration } from '@mikro-orm/migrations'
import { Audience, NeedStatus, Urgency } from '@youlin/schema'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

/** What communities and enterprises miss; a claim may name the need that it answers. */
export class Migration20261124_50_needs extends Migration {
  override up(): void {
    this.addSql(
      tenantTable('need', [
        `status text not null ${oneOf('status', NeedStatus)}`,
        'community_id uuid',
        'enterprise_id uuid',
        'compound_id uuid',
        'category_code text',
        'title text not null',
        'body text not null',
        `audience text not null ${oneOf('audience', Audience)}`,
        'size integer not null check (size > 0)',
        `urgency text not null ${oneOf('urgency', Urgency)}`,
        'needed_from date not null',
        'needed_until date not null',
        'raised_by_id uuid not null references user_account (id)',
        'is_demonstration boolean not null default false',
        'search_bigrams text not null',
        `search tsvector generated always as (to_tsvector('simple', search_bigrams)) stored`,
        'check (needed_until >= needed_from)',
        'check (num_nonnulls(community_id, enterprise_id) = 1)',
        'check (compound_id is null or community_id is not null)',
        `foreign key (district_id, category_code) references category (district_id, code)`,
      ]) +
        tenantKey('need', 'community_id', 'community') +
        tenantKey('need', 'enterprise_id', 'enterprise') +
        tenantKey('need', 'compound_id', 'compound'),
    )
    this.addSql(`
      create index need_category_code_index on need (district_id, category_code);
      create index need_raised_by_id_index on need (raised_by_id);
      create index need_listed_index on need (district_id, created_at desc, id desc);
      create index need_expiry_index on need (district_id, needed_until)
        where status in ('${NeedStatus.OPEN}', '${NeedStatus.PARTLY_MET}');
      create index need_search_index on need using gin (search);`)
  }
}
