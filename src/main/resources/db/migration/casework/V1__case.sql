-- Accompanying one person with a complex need: a case, who works on it, what is needed, planned, done and noted.

create table case_file (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  compartment text not null,
  unit_key text not null,
  phase text not null check (phase in ('INTAKE', 'ASSESSMENT', 'PLAN', 'LINKING', 'EVALUATION', 'CLOSED')),
  phase_since timestamptz not null,
  entry_reasons text[] not null check (entry_reasons <> '{}'), -- why this needs a case, and not an answer
  opened_at timestamptz not null,
  opened_by text not null,
  closed_at timestamptz,
  closed_by text,
  closing text,                            -- how it ended: reached, moved away, wished …
  hold_at timestamptz,                     -- legal hold: not deleted while it lasts
  hold_by text,
  hold_reason text,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id),
  check ((phase = 'CLOSED') = (closed_at is not null)),
  check ((hold_at is null) = (hold_reason is null))
);
create index case_file_of_person on case_file (tenant_id, person_id);
-- Nobody is accompanied twice by the same area: a second case is refused, and the first one named.
create unique index case_file_one_open on case_file (tenant_id, person_id) where closed_at is null;
create index case_file_open on case_file (tenant_id, compartment, phase);

-- Who may read a case as a whole, and why. The area that holds it knows that it exists and who accompanies it;
-- what stands in it is for these.
create table case_access (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  account_id uuid not null,
  kind text not null check (kind in ('MANAGER', 'DEPUTY', 'EMERGENCY')),
  reason text not null default '',         -- of an emergency: said before the first look
  begins_at timestamptz not null,
  ends_at timestamptz,
  granted_by text not null,
  reviewed_at timestamptz,                 -- of an emergency: by the data protection officer
  reviewed_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade,
  check (ends_at is null or ends_at >= begins_at),
  check (kind <> 'EMERGENCY' or (reason <> '' and ends_at is not null))
);
create index case_access_of_case on case_access (tenant_id, case_id);
create index case_access_of_account on case_access (tenant_id, account_id, case_id);
-- One manager at a time: a handover ends one and begins the other in one transaction.
create unique index case_access_one_manager on case_access (tenant_id, case_id)
  where kind = 'MANAGER' and ends_at is null;

-- How far somebody needs help with a topic, as seen on a day. The newest counts; the older ones tell the way.
create table case_need (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  topic text not null,
  level int not null check (level between 0 and 4), -- 0 none … 4 urgent
  remark text not null default '',
  seen_at timestamptz not null,
  seen_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade
);
create index case_need_of_case on case_need (tenant_id, case_id, topic, seen_at);

create table case_goal (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  topic text not null,
  title text not null,
  due_on date,
  outcome text check (outcome in ('REACHED', 'PARTLY', 'NOT_REACHED', 'DROPPED')),
  outcome_at timestamptz,
  outcome_by text,
  outcome_remark text not null default '',
  set_at timestamptz not null,
  set_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade,
  check ((outcome is null) = (outcome_at is null))
);
create index case_goal_of_case on case_goal (tenant_id, case_id);

-- What is to be done: a measure of a goal, or a follow-up of the case.
create table case_task (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  goal_id uuid,
  topic text,
  title text not null,
  does text not null check (does in ('MANAGER', 'PERSON', 'PARTNER')),
  due_on date,
  done_at timestamptz,
  done_by text,
  set_at timestamptz not null,
  set_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade,
  foreign key (tenant_id, goal_id) references case_goal (tenant_id, id) on delete cascade
);
create index case_task_of_case on case_task (tenant_id, case_id);
create index case_task_of_goal on case_task (tenant_id, goal_id);
-- It stands in the day list of whoever works on the case then: nothing is orphaned by a handover.
create index case_task_open on case_task (tenant_id, case_id, due_on) where done_at is null;

create table case_note (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  kind text not null check (kind in ('FIRST_TALK', 'TALK', 'CALL', 'LETTER', 'VISIT', 'CONFERENCE', 'OTHER')),
  topic text,                              -- its purpose; null: the case as a whole
  confidential boolean not null,           -- never shared, whatever is consented to
  text text not null,
  minutes int check (minutes between 1 and 1440),
  interpreted_in text,
  happened_at timestamptz not null,
  written_at timestamptz not null,
  written_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade
);
create index case_note_of_case on case_note (tenant_id, case_id, happened_at);

-- Whether the one who acts works on this case now.
create function works_on(wanted uuid) returns boolean
  language sql stable
  as $$
    select exists (
      select from case_access a
      where a.tenant_id = current_tenant() and a.case_id = wanted and a.account_id::text = acting()
        and a.begins_at <= house_time() and (a.ends_at is null or a.ends_at > house_time()))
  $$;

-- Whose case it is; null where the one who acts may not know.
create function person_of_case(wanted uuid) returns uuid
  language sql stable
  as $$ select person_id from case_file where tenant_id = current_tenant() and id = wanted $$;

do $$
declare owned text;
begin
  foreach owned in array array['case_file', 'case_access', 'case_need', 'case_goal', 'case_task', 'case_note'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall_write on %I for insert with check (tenant_id = current_tenant() and holds(compartment))', owned);
    execute format('create policy tenant_wall_end on %I for delete using (tenant_id = current_tenant() and holds(compartment))', owned);
  end loop;
  -- What stands in a case is changed by those who work on it.
  foreach owned in array array['case_need', 'case_goal', 'case_task', 'case_note'] loop
    execute format('create policy tenant_wall_change on %I for update using (tenant_id = current_tenant() and holds(compartment) and works_on(case_id))', owned);
  end loop;
  foreach owned in array array['case_file', 'case_access'] loop
    execute format('create policy tenant_wall_change on %I for update using (tenant_id = current_tenant() and holds(compartment))', owned);
  end loop;
end
$$;

-- That there is a case: the area that holds it, and whoever may know anything of it by consent.
create policy tenant_wall on case_file for select
  using (tenant_id = current_tenant()
    and (holds(compartment) or consented(person_id, 'IDENTITY', null)));
create policy tenant_wall on case_access for select
  using (tenant_id = current_tenant() and holds(compartment));

-- What stands in it: those who work on it, and of what is agreed the recipient of the consent.
create policy tenant_wall on case_need for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id)) or consented(person_of_case(case_id), 'NEEDS', topic)));
create policy tenant_wall on case_goal for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id)) or consented(person_of_case(case_id), 'PLAN', topic)));
create policy tenant_wall on case_task for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (topic is not null and consented(person_of_case(case_id), 'PLAN', topic))));
create policy tenant_wall on case_note for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (not confidential and topic is not null and consented(person_of_case(case_id), 'NOTES', topic))));
