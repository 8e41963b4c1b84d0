-- Appointments, and times that are held while somebody fills in the form.

create table appointment_hold (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,                        -- also the holder of its claims
  token text not null,
  concern_keys text[] not null,
  site_key text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  language text not null,
  people int not null,
  step_free boolean not null,
  shares text[] not null,
  interpreted boolean not null,
  held_until timestamptz not null,
  primary key (tenant_id, id),
  unique (tenant_id, token)
);
create index appointment_hold_over on appointment_hold (tenant_id, held_until);

-- The contact is kept as it was given; what makes it one person's is its folded form.
create table appointment (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,                        -- also the holder of its claims
  token text not null,                     -- the unguessable part of its address
  code text not null,                      -- for the kiosk and the reception
  concern_keys text[] not null,
  unit_key text not null,
  compartment text not null,
  site_key text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  language text not null,
  interpreted boolean not null,
  people int not null,
  step_free boolean not null,
  shares text[] not null,
  contact_kind text not null check (contact_kind in ('EMAIL', 'MOBILE', 'NONE')),
  contact text,
  name text,
  channel text not null check (channel in ('PUBLIC', 'DESK', 'API', 'WAITING_LIST', 'DRAW')),
  request_key text not null,               -- a form sent twice finds its first appointment again
  version int not null default 0,          -- rises with each change, for calendars
  booked_at timestamptz not null,
  booked_by text not null,
  cancelled_at timestamptz,
  cancelled_by text,
  arrived_at timestamptz,
  ticket_id uuid,
  missed_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, token),
  unique (tenant_id, request_key),
  check ((contact_kind = 'NONE') = (contact is null)),
  check (starts_at < ends_at)
);
create unique index appointment_code on appointment (tenant_id, code);
create index appointment_by_time on appointment (tenant_id, starts_at);
create index appointment_by_contact on appointment (tenant_id, contact) where contact is not null;

-- One active appointment for a contact and a concern: bots gain nothing by many.
create table appointment_of_contact (
  tenant_id int not null default current_tenant() references tenant,
  contact text not null,
  concern_key text not null,
  appointment_id uuid not null,
  primary key (tenant_id, contact, concern_key),
  foreign key (tenant_id, appointment_id) references appointment (tenant_id, id)
);
create index appointment_of_contact_by_id on appointment_of_contact (tenant_id, appointment_id);

do $$
declare t text;
begin
  foreach t in array array['appointment_hold', 'appointment', 'appointment_of_contact'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;
create policy tenant_wall on appointment_hold
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy tenant_wall on appointment_of_contact
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

-- The house itself books, reminds and cancels by link; of the staff only those who hold the area see it.
create policy tenant_wall on appointment
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)))
  with check (tenant_id = current_tenant());
