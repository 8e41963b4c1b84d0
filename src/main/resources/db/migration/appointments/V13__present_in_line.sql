-- Who waits looks again every few seconds. Whoever has gone away is passed over, so that the line of a rush doesn't
-- stand for half an hour after everybody has left.
create table booking_present (
  tenant_id int not null default current_tenant() references tenant,
  number bigint not null,
  seen_at timestamptz not null,
  primary key (tenant_id, number)
) with (fillfactor = 70);

alter table booking_present enable row level security;
alter table booking_present force row level security;
create policy tenant_wall on booking_present
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

-- How many of those who came in were still there; null: all.
alter table booking_let_in add column people int check (people >= 0);
