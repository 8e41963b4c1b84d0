-- Helping together: case conferences, tasks of partners, counselling in one room, and steps back.

-- Those who help one person sit together. Nothing in this row tells what about: that is in the points.
create table case_conference (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  starts_at timestamptz not null,
  mode text not null check (mode in ('ON_SITE', 'VIDEO', 'PHONE')),
  place text not null,                     -- or how to dial in
  person_wish text not null check (person_wish in ('COMES', 'COMES_WITH_SOMEBODY', 'STAYS_AWAY', 'NOT_ASKED')),
  person_came boolean,
  planned_at timestamptz not null,
  planned_by text not null,
  held_at timestamptz,                     -- when it was written down who came
  held_by text,
  cancelled_at timestamptz,
  cancelled_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade,
  check ((held_at is null) = (person_came is null)),
  check (held_at is null or cancelled_at is null)
);
create index case_conference_of_case on case_conference (tenant_id, case_id, starts_at);
create index case_conference_coming on case_conference (tenant_id, starts_at)
  where held_at is null and cancelled_at is null;

create table case_conference_unit (
  tenant_id int not null default current_tenant() references tenant,
  conference_id uuid not null,
  case_id uuid not null,
  compartment text not null,
  unit_key text not null,
  invited_at timestamptz not null,
  came boolean,
  primary key (tenant_id, conference_id, unit_key),
  foreign key (tenant_id, conference_id) references case_conference (tenant_id, id) on delete cascade
);
create index case_conference_unit_open on case_conference_unit (tenant_id, unit_key) where came is null;

-- A point is about one topic, so that it is known who may hear it.
create table case_conference_point (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  conference_id uuid not null,
  case_id uuid not null,
  compartment text not null,
  topic text not null,
  text text not null,
  decision text not null default '',
  decided_at timestamptz,
  decided_by text,
  set_at timestamptz not null,
  set_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conference_id) references case_conference (tenant_id, id) on delete cascade
);
create index case_conference_point_of on case_conference_point (tenant_id, conference_id);

-- What was decided becomes tasks; one may be given to a partner's unit.
alter table case_task add column unit_key text;
alter table case_task add column point_id uuid;
alter table case_task add constraint case_task_point_fkey
  foreign key (tenant_id, point_id) references case_conference_point (tenant_id, id)
  on delete set null (point_id);
alter table case_task add check (unit_key is null or does = 'PARTNER');
create index case_task_of_point on case_task (tenant_id, point_id) where point_id is not null;
create index case_task_of_unit on case_task (tenant_id, unit_key, due_on)
  where done_at is null and unit_key is not null;

-- Counselling together with a partner, at a site of the plan.
alter table case_note add column site_key text;
alter table case_note add column unit_key text;
alter table case_note drop constraint case_note_kind_check;
alter table case_note add constraint case_note_kind_check
  check (kind in ('FIRST_TALK', 'TALK', 'CALL', 'LETTER', 'VISIT', 'JOINT', 'CONFERENCE', 'OTHER'));
alter table case_note add check ((kind = 'JOINT') = (unit_key is not null));
alter table case_note add check ((kind = 'JOINT') = (site_key is not null));

-- Something new came up: a case goes back to an earlier phase, for a reason.
create table case_step_back (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  from_phase text not null,
  to_phase text not null,
  reason text not null check (reason <> ''),
  stepped_at timestamptz not null,
  stepped_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade
);
create index case_step_back_of_case on case_step_back (tenant_id, case_id);

do $$
declare owned text;
begin
  foreach owned in array array['case_conference', 'case_conference_unit', 'case_conference_point', 'case_step_back'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall_write on %I for insert with check (tenant_id = current_tenant() and holds(compartment) and works_on(case_id))', owned);
    execute format('create policy tenant_wall_change on %I for update using (tenant_id = current_tenant() and holds(compartment) and works_on(case_id))', owned);
    execute format('create policy tenant_wall_end on %I for delete using (tenant_id = current_tenant() and holds(compartment))', owned);
  end loop;
end
$$;

create policy tenant_wall on case_step_back for select
  using (tenant_id = current_tenant() and holds(compartment) and works_on(case_id));

-- A unit knows of its own invitation, not of those of others: each would tell what somebody is helped with.
create policy tenant_wall on case_conference_unit for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (unit_key = own_unit() and consented(person_of_case(case_id), 'PLAN', null))));

create function invited_to(conference uuid) returns boolean
  language sql stable
  as $$
    select exists (
      select from case_conference_unit u
      where u.tenant_id = current_tenant() and u.conference_id = conference and u.unit_key = own_unit())
  $$;

create policy tenant_wall on case_conference for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (consented(person_of_case(case_id), 'PLAN', null) and invited_to(id))));
create policy tenant_wall on case_conference_point for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (consented(person_of_case(case_id), 'PLAN', topic) and invited_to(conference_id))));

-- A partner ticks what was given to its unit, as long as it may know of it, and changes nothing else in it.
create policy tenant_wall_tick on case_task for update
  using (tenant_id = current_tenant() and unit_key = own_unit() and topic is not null
    and consented(person_of_case(case_id), 'PLAN', topic));

create function only_ticks() returns trigger
  language plpgsql
  as $$
begin
  if not (holds(old.compartment) and works_on(old.case_id))
    and to_jsonb(new) - '{done_at,done_by,point_id}'::text[]
      <> to_jsonb(old) - '{done_at,done_by,point_id}'::text[] then
    raise exception 'those who do not work on a case only tick its tasks';
  end if;
  return new;
end
$$;
create trigger case_task_only_ticks before update on case_task
  for each row when (old.unit_key is not null) execute function only_ticks();
