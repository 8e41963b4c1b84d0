-- The ground under every module: who may what, and which cities there are.

-- The application's role owns no table, so that row-level security always binds it.
do $$
begin
  if not exists (select from pg_roles where rolname = 'lotsenhaus_app') then
    create role lotsenhaus_app nologin noinherit;
  end if;
  -- One login may serve both: it then puts on the application's role for every connection.
  if not pg_has_role(current_user, 'lotsenhaus_app', 'member') then
    execute format('grant lotsenhaus_app to %I', current_user);
  end if;
end
$$;

grant usage on schema public to lotsenhaus_app;
alter default privileges in schema public grant select, insert, update, delete on tables to lotsenhaus_app;
alter default privileges in schema public grant usage, select on sequences to lotsenhaus_app;

-- The city that the running transaction works for; null (and so: nothing to see) when none is bound.
create function current_tenant() returns int
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.tenant', true), '')::int $$;

-- Whether the house itself works (displays, jobs, public pages): it sees the nameless queue as a whole.
create function by_house() returns boolean
  language sql stable parallel safe
  as $$ select coalesce(current_setting('app.house', true), '') = 'on' $$;

-- Whether a protected area is held by the member of staff for whom the transaction works.
create function holds(compartment text) returns boolean
  language sql stable parallel safe
  as $$ select compartment = any (string_to_array(current_setting('app.compartments', true), ',')) $$;

create table tenant (
  id int generated always as identity primary key,
  slug text not null unique check (slug ~ '^[a-z][a-z0-9-]{1,40}$'),
  name text not null,
  joined_at timestamptz not null default now()
);

-- Sessions of signed-in staff live here, so that every instance knows them (Spring Session's own table).
create table spring_session (
  primary_id char(36) not null primary key,
  session_id char(36) not null unique,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100)
);
create index spring_session_expiry on spring_session (expiry_time);
create index spring_session_principal on spring_session (principal_name);

create table spring_session_attributes (
  session_primary_id char(36) not null references spring_session (primary_id) on delete cascade,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  primary key (session_primary_id, attribute_name)
);

-- Jobs that survive restarts (db-scheduler's own table).
create table scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  state text,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority on scheduled_tasks (priority desc, execution_time asc);

-- A demo's clock: how many seconds it is ahead of the real one. Empty in a real house.
create table demo_clock (
  single boolean primary key default true check (single),
  ahead_seconds bigint not null,
  real_start timestamptz not null default now()
);
