import { Migration } from '@mikro-orm/migrations'
import { LiveChannel } from '../platform/live/channels.ts'

/** Tells listening processes what changed, by ids alone, and gives the messages of a district an order of their own. */
export class Migration20261129_100_live extends Migration {
  override up(): void {
    this.addSql(`set local lock_timeout = '5s'`)
    // Ids and times are taken before the commit; whoever has read up to a place must not find one before it later.
    this.addSql(`
      alter table message add column place bigint generated always as identity;
      create unique index message_place_index on message (district_id, recipient_id, place);

      create function order_messages() returns trigger language plpgsql as $$
      begin
        perform pg_advisory_xact_lock(hashtext('youlin messages'),
          hashtext(current_setting('app.district_id', true)));
        return null;
      end $$;
      create trigger order_messages before insert on message
        for each statement execute function order_messages();

      create function tell_of_message() returns trigger language plpgsql as $$
      begin
        perform pg_notify('${LiveChannel.MESSAGE_ADDED}',
          new.district_id || '/' || new.recipient_id || ' ' || new.id);
        return null;
      end $$;
      create trigger tell_of_message after insert on message
        for each row execute function tell_of_message();`)
    this.addSql(`
      create function tell_of_session() returns trigger language plpgsql as $$
      begin
        perform pg_notify('${LiveChannel.SESSION_CHANGED}', encode(sha256(old.token_hash), 'hex'));
        return null;
      end $$;
      create trigger tell_of_session_end after delete on session
        for each row execute function tell_of_session();
      create trigger tell_of_session_role after update of acting_grant_id on session
        for each row when (old.acting_grant_id is distinct from new.acting_grant_id)
        execute function tell_of_session();

      create function tell_of_grant() returns trigger language plpgsql as $$
      begin
        perform pg_notify('${LiveChannel.GRANT_CHANGED}', old.id::text);
        return null;
      end $$;
      create trigger tell_of_grant_days after update of valid_from, valid_until on role_grant
        for each row execute function tell_of_grant();
      create trigger tell_of_grant_end after delete on role_grant
        for each row execute function tell_of_grant();`)
    // What waits first, such as a claim that can be taken back, is left to the clock: commits that notify queue up.
    this.addSql(`
      create function tell_of_outbox() returns trigger language plpgsql as $$
      begin
        perform pg_notify('${LiveChannel.OUTBOX_FILLED}', new.district_id::text);
        return null;
      end $$;
      create trigger tell_of_outbox after insert on outbox
        for each row when (new.next_attempt_at <= new.at) execute function tell_of_outbox();`)
  }
}
