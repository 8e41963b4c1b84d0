-- The time core: who and what can be busy, when it is there, and who has taken which time.

create extension if not exists btree_gist;

-- An adviser, a desk, a room, an interpreter. What it can and where it is are tags that searches ask for
-- ("unit:residence", "language:ar", "sworn", "site:hansastrasse", "step-free").
create table resource (
  tenant_id int not null default current_tenant() references tenant,
  id int not null generated always as identity,
  kind text not null check (kind in ('ADVISER', 'DESK', 'ROOM', 'INTERPRETER')),
  key text not null,                       -- of the account, desk or room that it is
  tags text[] not null,
  changed_by text not null,
  changed_at timestamptz not null,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, kind, key)
);

-- When it is there, in local time: every week, or every n weeks counted from the week of a day.
-- A share is kept apart: only those who may see it can book it.
create table opening_rule (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  resource_id int not null,
  kind text not null check (kind in ('OPEN', 'BREAK')),
  weekday int not null check (weekday between 1 and 7),
  from_minute int not null check (from_minute between 0 and 1439),
  until_minute int not null check (until_minute between 1 and 1440),
  every_weeks int not null default 1 check (every_weeks between 1 and 8),
  counted_from date not null,
  valid_from date,
  valid_until date,
  share text,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, resource_id) references resource (tenant_id, id),
  check (from_minute < until_minute)
);
create index opening_rule_of_resource on opening_rule (tenant_id, resource_id);

-- One day that is different: there, although no rule says so.
create table opening_extra (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  resource_id int not null,
  day date not null,
  from_minute int not null check (from_minute between 0 and 1439),
  until_minute int not null check (until_minute between 1 and 1440),
  share text,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, resource_id) references resource (tenant_id, id),
  check (from_minute < until_minute)
);
create index opening_extra_of_resource on opening_extra (tenant_id, resource_id);

-- Not there although a rule says so: an absence of one resource, or a closure of all that carry a tag.
-- They may overlap; taking one away leaves the other.
create table calendar_closure (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  covers text not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  reason text not null,
  changed_by text not null,
  changed_at timestamptz not null,
  primary key (tenant_id, id),
  check (starts_at < ends_at)
);
create index calendar_closure_by_end on calendar_closure (tenant_id, ends_at);

-- Time that is taken. Half-open; of two takers the constraint refuses the second.
create table claim (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  resource_id int not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  during tstzrange not null generated always as (tstzrange(starts_at, ends_at, '[)')) stored,
  kind text not null check (kind in ('BOOKED', 'HELD', 'BLOCKED')),
  held_until timestamptz,
  holder uuid not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, resource_id) references resource (tenant_id, id),
  check (starts_at < ends_at),
  check ((kind = 'HELD') = (held_until is not null)),
  constraint claim_no_double_booking
    exclude using gist (tenant_id with =, resource_id with =, during with &&)
);
create index claim_of_holder on claim (tenant_id, holder);
create index claim_by_end on claim (tenant_id, ends_at);
create index claim_by_resource on claim (tenant_id, resource_id, ends_at);
create index claim_held on claim (tenant_id, held_until) where kind = 'HELD';

do $$
declare t text;
begin
  foreach t in array array['resource', 'opening_rule', 'opening_extra', 'calendar_closure', 'claim'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant())
                    with check (tenant_id = current_tenant())', t);
  end loop;
end
$$;
