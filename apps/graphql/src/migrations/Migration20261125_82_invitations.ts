import { Migration } from '@mikro-orm/migrations'
import { GrantOrigin, InvitationStatus, RecordKind, Role, ScopeKind } from '@youlin/schema'
import { applicationRole } from '../platform/database/application-role.ts'
import { oneOf, tenantTable } from '../platform/database/tenant-table.ts'

/** Invitations by a link, and how each role came to somebody. */
export class Migration20261125_82_invitations extends Migration {
  override up(): void {
    this.addSql(`
      alter table user_account add column last_sign_in_at timestamptz(3);
      alter table role_grant
        add column origin text not null default 'BY_HAND' ${oneOf('origin', GrantOrigin)},
        add column given_by_id uuid references user_account (id),
        add column ended_at timestamptz(3);
      create index role_grant_given_by_id_index on role_grant (given_by_id);

      -- What the timeline tells of older grants; its owner reads all districts for this moment.
      alter table role_grant no force row level security;
      alter table timeline no force row level security;
      update role_grant set given_by_id = actor_id from timeline
        where record_id = role_grant.id and timeline.district_id = role_grant.district_id and action = 'grantRole';
      update role_grant set ended_at = at from timeline
        where record_id = role_grant.id and timeline.district_id = role_grant.district_id and action = 'endRole';
      update role_grant set origin = case
        when role = '${Role.COUNCIL_OFFICER}' then '${GrantOrigin.SEAT}'
        when given_by_id is not null then '${GrantOrigin.BY_HAND}'
        when role = '${Role.ENTERPRISE_REP}' then '${GrantOrigin.REGISTRATION}'
        else '${GrantOrigin.SYSTEM}' end;
      alter table role_grant alter column origin drop default, force row level security;
      alter table timeline force row level security;`)
    for (const table of ['timeline', 'audit_log', 'stored_file', 'message']) {
      this.addSql(`
        alter table ${table} drop constraint ${table}_record_kind_check,
          add constraint ${table}_record_kind_check ${oneOf('record_kind', RecordKind)};`)
    }
    this.addSql(
      tenantTable('invitation', [
        'token_hash bytea not null unique check (length(token_hash) = 32)',
        `mobile text not null check (mobile ~ '^1[3-9][0-9]{9}$')`,
        'name text not null',
        `role text not null ${oneOf('role', Role)}`,
        `scope_kind text not null ${oneOf('scope_kind', ScopeKind)}`,
        'scope_id uuid not null',
        'valid_from date not null',
        'valid_until date',
        'invited_by_id uuid not null references user_account (id)',
        `status text not null ${oneOf('status', InvitationStatus)}`,
        'expires_at timestamptz(3) not null',
        'grant_id uuid',
        'check (valid_until is null or valid_until >= valid_from)',
        `check ((status = '${InvitationStatus.ACCEPTED}') = (grant_id is not null))`,
        'foreign key (district_id, grant_id) references role_grant (district_id, id)',
      ]),
    )
    this.addSql(`
      create index invitation_invited_by_id_index on invitation (invited_by_id);
      create index invitation_grant_id_index on invitation (district_id, grant_id);
      create index invitation_scope_index on invitation (district_id, scope_kind, scope_id);

      -- Whoever has the link is of no district yet.
      create function district_of_invitation(wanted bytea, at timestamptz) returns uuid
        language sql stable security definer set search_path = public, pg_temp
        as 'select district_id from invitation where token_hash = wanted and status = ''OPEN'' and expires_at > at';
      revoke all on function district_of_invitation(bytea, timestamptz) from public;
      grant execute on function district_of_invitation(bytea, timestamptz) to ${applicationRole};
      create policy invitation_owner on invitation for select to current_user using (true);`)
  }
}
