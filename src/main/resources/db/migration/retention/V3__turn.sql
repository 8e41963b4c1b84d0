-- Whose turn it is to delete in a city: one at a time. It is told again and again that the run goes on; whoever
-- hasn't been heard of for a while was killed, and the next one takes the turn.

create table retention_turn (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  taken_at timestamptz not null,           -- by the house's clock
  taken_by text not null,
  alive_at timestamptz not null,           -- by the database's clock, which never jumps
  primary key (tenant_id)
);

alter table retention_turn enable row level security;
alter table retention_turn force row level security;
create policy tenant_wall on retention_turn
  using (tenant_id = current_tenant() and ((select by_house()) or (select reviews())))
  with check (tenant_id = current_tenant() and ((select by_house()) or (select reviews())));
