import { Migration } from '@mikro-orm/migrations'
import { ChannelKind, ChannelTiming, SendingPurpose, SendingState } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, sameDistrict, tenantKey, tenantTable } from '../platform/database/tenant-table.ts'
import { LiveChannel } from '../platform/live/channels.ts'

const { EMAIL, WECOM } = ChannelKind
const { MESSAGE, DIGEST } = SendingPurpose

/** What each person wants to be told outside of the app, and all that was sent there. */
export class Migration20261129_101_channels extends Migration {
  override up(): void {
    this.addSql(`
      set local lock_timeout = '5s';
      create table channel_choice (
        id uuid primary key,
        account_id uuid not null references user_account (id),
        kind text not null ${oneOf('kind', ChannelKind)},
        -- A robot is of the unit that a person acts for; an address or a number is of the person everywhere.
        district_id uuid references district (id),
        address text,
        pending_address text,
        code_hash bytea,
        code_until timestamptz(3),
        code_tries integer not null default 0,
        -- Sealed.
        robot_key bytea,
        robot_masked text,
        enabled boolean not null default false,
        timing text not null default 'AT_ONCE' ${oneOf('timing', ChannelTiming)},
        hour integer not null default 9 check (hour between 0 and 23),
        groups text[] not null,
        version integer not null default 1,
        updated_at timestamptz(3) not null,
        unique nulls not distinct (account_id, kind, district_id),
        check ((kind = '${WECOM}') = (district_id is not null)),
        check (not enabled or kind <> '${EMAIL}' or address is not null),
        check (not enabled or kind <> '${WECOM}' or robot_key is not null)
      );
      alter table channel_choice enable row level security;
      alter table channel_choice force row level security;
      create policy channel_choice_district on channel_choice
        using (district_id is null or district_id = ${sameDistrict})
        with check (district_id is null or district_id = ${sameDistrict});
      create index channel_choice_district_id_index on channel_choice (district_id);
      create index channel_choice_daily on channel_choice (hour) where enabled and timing = '${ChannelTiming.DAILY}';
      grant select, insert, update, delete on channel_choice to ${applicationRole};
`)
    this.addSql(
      tenantTable(
        'sending',
        [
          'account_id uuid not null references user_account (id)',
          `channel text not null ${oneOf('channel', ChannelKind)}`,
          `purpose text not null ${oneOf('purpose', SendingPurpose)}`,
          'message_id uuid',
          'day date',
          'counts jsonb',
          `state text not null ${oneOf('state', SendingState)}`,
          'attempts integer not null default 0',
          'at timestamptz(3) not null',
          'next_attempt_at timestamptz(3) not null',
          // An attempt whose outcome is not known yet.
          'began_at timestamptz(3)',
          `error_code text check (error_code ~ '^[A-Z0-9_]{1,40}$')`,
          'sent_at timestamptz(3)',
          `check ((purpose = '${MESSAGE}') = (message_id is not null))`,
          `check ((purpose = '${DIGEST}') = (day is not null))`,
          'check ((day is null) = (counts is null))',
          `check ((state = '${SendingState.SENT}') = (sent_at is not null))`,
          'unique (district_id, message_id, channel)',
        ],
        { writtenOnce: true },
      ) + tenantKey('sending', 'message_id', 'message'),
    )
    this.addSql(`
      create unique index sending_digest on sending (district_id, account_id, channel, day)
        where purpose = '${DIGEST}';
      create index sending_due on sending (district_id, next_attempt_at, id)
        where state = '${SendingState.PENDING}';
      create index sending_own on sending (district_id, account_id, at desc, id desc);
      create index sending_account_id_index on sending (account_id);
      create index sending_at_index on sending (district_id, at);

      create function tell_of_sending() returns trigger language plpgsql as $$
      begin
        perform pg_notify('${LiveChannel.SENDING_ADDED}', new.district_id::text);
        return null;
      end $$;
      create trigger tell_of_sending after insert on sending
        for each row when (new.state = '${SendingState.PENDING}') execute function tell_of_sending();`)
  }
}
