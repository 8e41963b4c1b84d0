-- What happened to appointments, for a city's own systems. Nothing of the person is in it.

-- Who may read it: one access a city. Without one, nothing is written down at all.
create table appointment_event_feed (
  tenant_id int primary key default current_tenant() references tenant,
  token_hash text not null,
  signing_key text not null,               -- known to both sides: each answer is signed with it
  made_by text not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  numbered bigint not null default 0       -- the last position that was given
);

create table appointment_event (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  -- Given when it is first read, so that nothing that commits late comes before what was read already.
  position bigint,
  at timestamptz not null,
  what text not null check (what in ('BOOKED', 'MOVED', 'CANCELLED', 'MISSED', 'ARRIVED')),
  appointment_id uuid not null,
  concern_keys text[] not null,
  compartment text not null,
  site_key text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, position)
);

do $$
declare t text;
begin
  foreach t in array array['appointment_event_feed', 'appointment_event'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;
create policy tenant_wall on appointment_event_feed
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

-- As with appointments.
create policy tenant_wall on appointment_event
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)))
  with check (tenant_id = current_tenant());
