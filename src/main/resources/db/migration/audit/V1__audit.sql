-- Who did and who read what. Entries are written within the work they record and get their place in the
-- chain a moment later, in batches, so that the log never makes the work wait in line.

create table audit_entry (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  at timestamptz not null,
  actor text not null,
  kind text not null check (kind in ('WROTE', 'READ')),
  action text not null,
  subject text not null,
  purpose text not null default '',
  primary key (tenant_id, id)
);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant_wall on audit_entry using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
revoke update, delete on audit_entry from lotsenhaus_app;
