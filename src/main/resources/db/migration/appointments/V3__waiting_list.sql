-- Who waits for a time, and to whom a freed one is offered. Nobody races: the order of joining counts.

create table waiting_wish (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,
  token text not null,                     -- the unguessable part of its address
  concern_keys text[] not null,
  compartment text not null,
  site_keys text[] not null,               -- any of them will do
  weekdays int[] not null,                 -- none: every day
  part text not null check (part in ('ANY', 'MORNING', 'AFTERNOON')),
  from_day date not null,
  until_day date not null,                 -- included
  language text not null,                  -- of the talk
  told_in text not null,                   -- of messages
  people int not null,
  step_free boolean not null,
  contact_kind text not null check (contact_kind in ('EMAIL', 'MOBILE')),
  contact text not null,
  joined_at timestamptz not null,
  position bigint not null generated always as identity,  -- of two who join at once, one comes first
  joined_by text not null,
  ended_at timestamptz,
  ended_how text check (ended_how in ('BOOKED', 'LEFT', 'OVER')),
  primary key (tenant_id, id),
  unique (tenant_id, token),
  check ((ended_at is null) = (ended_how is null)),
  check (from_day <= until_day)
);
create index waiting_wish_in_order on waiting_wish (tenant_id, position) where ended_at is null;

-- One place in the line for a contact and a concern.
create table waiting_of_contact (
  tenant_id int not null default current_tenant() references tenant,
  contact text not null,
  concern_key text not null,
  wish_id uuid not null,
  primary key (tenant_id, contact, concern_key),
  foreign key (tenant_id, wish_id) references waiting_wish (tenant_id, id) on delete cascade
);
create index waiting_of_contact_by_wish on waiting_of_contact (tenant_id, wish_id);

create table waiting_offer (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,                        -- also the holder of its claims
  wish_id uuid not null,
  hold_token text not null,
  site_key text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  offered_at timestamptz not null,
  offered_until timestamptz not null,
  answer text check (answer in ('ACCEPTED', 'DECLINED', 'SILENT', 'WITHDRAWN')),
  answered_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, wish_id, site_key, starts_at),  -- the same time is not offered twice to one
  foreign key (tenant_id, wish_id) references waiting_wish (tenant_id, id) on delete cascade,
  check ((answer is null) = (answered_at is null))
);
-- Nobody has two offers at once, however many instances offer.
create unique index waiting_offer_open on waiting_offer (tenant_id, wish_id) where answer is null;

do $$
declare t text;
begin
  foreach t in array array['waiting_wish', 'waiting_of_contact', 'waiting_offer'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;
create policy tenant_wall on waiting_of_contact
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy tenant_wall on waiting_offer
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

-- As with appointments: the house offers, and of the staff only those who hold the area see who waits.
create policy tenant_wall on waiting_wish
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)))
  with check (tenant_id = current_tenant());
