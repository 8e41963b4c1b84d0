-- Times that are drawn by lot: who takes part, and afterwards everything that anybody needs to check it.

create table draw (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,
  concern_key text not null,
  site_key text not null,
  places int not null,                     -- so many times there are at least
  seed_hash text not null,                 -- published from the start; the seed itself lies apart
  closes_at timestamptz not null,
  released_at timestamptz not null,
  released_by text not null,
  closed_at timestamptz,
  lots_hash text,                          -- of who takes part, written down before the seed is used
  turn_until timestamptz,                  -- somebody is drawing
  drawn_at timestamptz,
  primary key (tenant_id, id),
  check ((closed_at is null) = (lots_hash is null)),
  check (drawn_at is null or closed_at is not null)
);
create index draw_undone on draw (tenant_id, closes_at) where drawn_at is null;

create table draw_seed (
  tenant_id int not null default current_tenant() references tenant,
  draw_id uuid not null,
  seed text not null,
  primary key (tenant_id, draw_id),
  foreign key (tenant_id, draw_id) references draw (tenant_id, id)
);

create table draw_entry (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null,
  draw_id uuid not null,
  lot text not null,                       -- random; all that is ever published of an entry
  token text not null,                     -- the unguessable part of its address
  compartment text not null,
  weekdays int[] not null,                 -- none: every day
  part text not null check (part in ('ANY', 'MORNING', 'AFTERNOON')),
  language text not null,                  -- of the talk
  told_in text not null,                   -- of messages
  people int not null,
  step_free boolean not null,
  contact_kind text not null check (contact_kind in ('EMAIL', 'MOBILE', 'NONE')),
  contact text,
  entered_at timestamptz not null,
  entered_by text not null,
  confirmed_at timestamptz,                -- without it, it doesn't take part
  next_place text,                         -- who was not drawn: where it goes on, on the waiting list
  primary key (tenant_id, id),
  unique (tenant_id, token),
  unique (tenant_id, lot),
  unique (tenant_id, draw_id, contact),    -- once per contact
  foreign key (tenant_id, draw_id) references draw (tenant_id, id),
  check ((contact_kind = 'NONE') = (contact is null))
);

-- Who takes part, as it stood when the draw was closed. Nothing in it tells of anybody.
create table draw_lot (
  tenant_id int not null default current_tenant() references tenant,
  draw_id uuid not null,
  lot text not null,
  wish int not null,                       -- the same number for all who would like the same
  place int,
  result text check (result in ('DRAWN', 'NOTHING_LEFT', 'HAS_ONE')),
  primary key (tenant_id, draw_id, lot),
  unique (tenant_id, draw_id, place),
  foreign key (tenant_id, draw_id) references draw (tenant_id, id),
  check (result is null or place is not null)
);

do $$
declare t text;
begin
  foreach t in array array['draw', 'draw_seed', 'draw_entry', 'draw_lot'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
  end loop;
end
$$;
create policy tenant_wall on draw
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
create policy tenant_wall on draw_lot
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());

-- The seed belongs to nobody who works here.
create policy tenant_wall on draw_seed
  using (tenant_id = current_tenant() and by_house()) with check (tenant_id = current_tenant());

create policy tenant_wall on draw_entry
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)))
  with check (tenant_id = current_tenant());

-- Who was not drawn comes before those who joined the waiting list by themselves: the draw that was
-- earlier first, and of one draw in its order.
alter table waiting_wish add column ahead_since timestamptz;
alter table waiting_wish add column ahead_place int;
alter table waiting_wish add check ((ahead_since is null) = (ahead_place is null));
drop index waiting_wish_in_order;
create index waiting_wish_in_order on waiting_wish (tenant_id, ahead_since, ahead_place, position)
  where ended_at is null;
