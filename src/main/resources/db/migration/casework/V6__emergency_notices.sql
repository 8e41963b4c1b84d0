-- Where data protection wants to be told at once that somebody opened a case because a life was in danger. Each
-- officer decides for themselves; the house sends there, whoever caused it.
create table emergency_notice (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  email text not null,
  set_at timestamptz not null,
  primary key (tenant_id, account_id)
);

alter table emergency_notice enable row level security;
alter table emergency_notice force row level security;
create policy tenant_wall on emergency_notice for select using (tenant_id = current_tenant());
create policy tenant_wall_write on emergency_notice for insert
  with check (tenant_id = current_tenant() and account_id::text = acting() and reviews());
create policy tenant_wall_change on emergency_notice for update
  using (tenant_id = current_tenant() and account_id::text = acting() and reviews());
create policy tenant_wall_end on emergency_notice for delete
  using (tenant_id = current_tenant() and account_id::text = acting());
