-- The chain: every entry gets a link with a number and a hash over the link before it and the entry.
-- Whoever changes, inserts or removes a line afterwards breaks it there.

-- The transaction that wrote an entry. All with a smaller number than the oldest one still running are complete,
-- so that what is sealed up to there is sealed for good, and recording never waits for sealing.
alter table audit_entry add column written_in bigint not null default (pg_current_xact_id()::text::bigint);

create index audit_entry_unsealed on audit_entry (tenant_id, written_in, id);
create index audit_entry_newest on audit_entry (tenant_id, at);
create index audit_entry_of_subject on audit_entry (tenant_id, subject, at);
create index audit_entry_of_actor on audit_entry (tenant_id, actor, at);

create table audit_link (
  tenant_id int not null default current_tenant() references tenant,
  number bigint not null,
  entry_id uuid not null,
  hash bytea not null,
  written_in bigint not null,
  sealed_at timestamptz not null default now(),
  primary key (tenant_id, number),
  unique (tenant_id, entry_id)
);

alter table audit_link enable row level security;
alter table audit_link force row level security;
create policy tenant_wall on audit_link using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
revoke update, delete on audit_link from lotsenhaus_app;
