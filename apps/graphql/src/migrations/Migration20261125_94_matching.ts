import { Migration } from '@mikro-orm/migrations'
import { ClaimStatus, OfferStatus } from '@youlin/schema'
import { tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const { DELIVERED, EVALUATED, ARCHIVED } = ClaimStatus
const served = [DELIVERED, EVALUATED, ARCHIVED].map((status) => `'${status}'`).join(', ')

/** What an offer's fit for a compound is told from: when each compound was served last, and the district's weights. */
export class Migration20261125_94_matching extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(
      tenantTable(
        'compound_service',
        [
          'compound_id uuid not null',
          'category_code text not null',
          'last_on date not null',
          'times integer not null',
        ],
        { grants: 'select, insert, update', writtenOnce: true },
      ) + tenantKey('compound_service', 'compound_id', 'compound'),
    )
    this.addSql(`
      alter table compound_service alter column id set default gen_random_uuid(),
        add unique (district_id, compound_id, category_code),
        add foreign key (district_id, category_code) references category (district_id, code);
      create index compound_service_category_index on compound_service (district_id, category_code);

      -- Counted where claims are written, so that no way of writing them forgets it: in the day of the delivery.
      create function count_compound_service() returns trigger language plpgsql as $$
        begin
          insert into compound_service (district_id, compound_id, category_code, last_on, times)
            select new.district_id, new.compound_id, terms.category_code,
              (new.scheduled_from at time zone 'Asia/Shanghai')::date, 1
            from offer_terms terms
            where terms.district_id = new.district_id and terms.offer_id = new.offer_id
              and terms.number = new.terms_number
          on conflict (district_id, compound_id, category_code) do update
            set last_on = greatest(compound_service.last_on, excluded.last_on),
              times = compound_service.times + 1;
          return null;
        end $$;
      create trigger claim_served_on_insert after insert on claim
        for each row when (new.status in (${served})) execute function count_compound_service();
      create trigger claim_served after update of status on claim
        for each row when (new.status in (${served}) and old.status not in (${served}))
        execute function count_compound_service();

      create index offer_published_category_index on offer (district_id, category_code, listed_at desc, id desc)
        where status = '${OfferStatus.PUBLISHED}';`)
    // Whoever owns the tables is bound to a district, too, but for this moment.
    const tables = ['claim', 'offer_terms', 'compound_service']
    for (const table of tables) this.addSql(`alter table ${table} no force row level security;`)
    this.addSql(`
      insert into compound_service (district_id, compound_id, category_code, last_on, times)
        select claim.district_id, compound_id, category_code,
          max((scheduled_from at time zone 'Asia/Shanghai')::date), count(*)
        from claim join offer_terms terms on terms.district_id = claim.district_id
          and terms.offer_id = claim.offer_id and terms.number = claim.terms_number
        where claim.status in (${served})
        group by claim.district_id, compound_id, category_code;`)
    for (const table of tables) this.addSql(`alter table ${table} force row level security;`)
    const weights = { need: 30, audience: 20, distance: 15, time: 5, price: 5, evaluation: 10, fairness: 15 }
    for (const [term, weight] of Object.entries(weights))
      this.addSql(`alter table district_settings
        add column ${term}_weight integer not null default ${weight} check (${term}_weight between 0 and 100);`)
  }
}
