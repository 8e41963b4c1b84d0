-- What staff keep beside appointments: notes for the talk, reasons for blocked time, links of feeds.

create table appointment_note (
  tenant_id int not null default current_tenant() references tenant,
  appointment_id uuid not null,
  compartment text not null,
  text text not null check (length(text) <= 500),
  written_at timestamptz not null,
  written_by text not null,
  primary key (tenant_id, appointment_id, written_at),
  foreign key (tenant_id, appointment_id) references appointment (tenant_id, id)
);

create table blocked_time (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,                        -- the holder of its claim
  resource_id int not null,
  reason text not null check (length(reason) <= 200),
  blocked_at timestamptz not null,
  blocked_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, resource_id) references resource (tenant_id, id)
);
create index blocked_time_of_resource on blocked_time (tenant_id, resource_id);

-- One link for an account. Only a hash of its secret is kept: whoever reads the table can't use it.
create table calendar_feed (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  secret_hash text not null,
  tells text not null check (tells in ('BUSY', 'CONCERN_AND_ROOM')),
  made_at timestamptz not null,
  primary key (tenant_id, account_id),
  unique (tenant_id, secret_hash)
);

do $$
declare t text;
begin
  foreach t in array array['appointment_note', 'blocked_time', 'calendar_feed'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;
create policy tenant_wall on blocked_time
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy tenant_wall on calendar_feed
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

-- What is written about a person is read only where it belongs, by nobody else, not even by the house.
create policy tenant_wall on appointment_note for select
  using (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_write on appointment_note for insert
  with check (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_end on appointment_note for delete
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)));
