import { Migration } from '@mikro-orm/migrations'
import { ClaimStatus, VoiceReply } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'

const { YES, PARTLY, NO, UNSURE } = VoiceReply
const { SCHEDULED, DELIVERED, EVALUATED } = ClaimStatus

/** Residents' voice: a link for each agreed delivery, and what was answered by whoever opened it. */
export class Migration20261129_104_voice extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    this.addSql(`alter table district_settings add column voice_days integer not null default 14
      check (voice_days between 1 and 60);`)
    this.addSql(
      tenantTable(
        'voice_link',
        [
          'claim_id uuid not null',
          `token text not null unique check (token ~ '^[A-Za-z0-9_-]{43}$')`,
          'closes_at timestamptz(3)',
          'unique (district_id, claim_id)',
          'foreign key (district_id, claim_id) references claim (district_id, id)',
        ],
        { writtenOnce: true, grants: 'select, insert, update (closes_at)' },
      ),
    )
    // Written without a moment: who stood beside the poster then could be told from it.
    this.addSql(
      tenantTable(
        'voice_answer',
        [
          'link_id uuid not null',
          'satisfaction integer not null check (satisfaction between 1 and 5)',
          'conduct integer check (conduct between 1 and 5)',
          `need_met text ${oneOf('need_met', { YES, PARTLY, NO })}`,
          `again text ${oneOf('again', { YES, NO, UNSURE })}`,
          `time_fits text ${oneOf('time_fits', { YES, NO })}`,
          'device_hash bytea check (length(device_hash) = 32)',
          'key_hash bytea check (length(key_hash) = 32)',
          'unique (district_id, link_id, device_hash)',
          'unique (district_id, link_id, key_hash)',
        ],
        { writtenOnce: true, grants: 'select, insert, update (device_hash, key_hash)' },
      ) + tenantKey('voice_answer', 'link_id', 'voice_link'),
    )
    this.addSql(`
      create index voice_answer_known on voice_answer (district_id, link_id) where device_hash is not null;
      create index voice_link_closing on voice_link (district_id, closes_at);

      -- Whoever has the link is of no district.
      create function district_of_voice(wanted text) returns uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select district_id from voice_link where token = wanted';
      revoke all on function district_of_voice(text) from public;
      grant execute on function district_of_voice(text) to ${applicationRole};
      create policy voice_link_owner on voice_link for select to current_user using (true);

      -- What is agreed or was delivered lately takes answers, too; its owner reads all districts for this moment.
      alter table claim no force row level security;
      alter table delivery no force row level security;
      alter table voice_link no force row level security;
      insert into voice_link (id, district_id, claim_id, token, closes_at)
        select gen_random_uuid(), claim.district_id, claim.id,
          translate(encode(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 'base64'), '+/=', '-_'),
          delivery.recorded_at + interval '14 days'
        from claim left join delivery on delivery.claim_id = claim.id
        where claim.status in ('${SCHEDULED}', '${DELIVERED}', '${EVALUATED}');
      alter table claim force row level security;
      alter table delivery force row level security;
      alter table voice_link force row level security;`)
  }
}
