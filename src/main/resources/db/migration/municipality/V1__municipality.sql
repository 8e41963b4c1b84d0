-- How a city is organised. What was in use is ended by date (valid_until: the first day that is no longer part of it).

create table city (
  tenant_id int not null default current_tenant() references tenant,
  languages text[] not null,
  time_zone text not null,
  holidays text not null,
  language_wait_minutes int not null check (language_wait_minutes >= 0),
  park_minutes int not null check (park_minutes > 0),
  urgent_days int not null check (urgent_days >= 0),
  last_ticket_minutes int not null check (last_ticket_minutes >= 0),
  overtaken_after_minutes int not null check (overtaken_after_minutes >= language_wait_minutes),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id)
);

-- Every text that people read about the city: of any subject, in any language, with how far it can be trusted.
create table translation (
  tenant_id int not null default current_tenant() references tenant,
  subject text not null,
  key text not null,
  field text not null,
  language text not null,
  content text not null,
  state text not null check (state in ('WRITTEN', 'DRAFTED', 'REVIEWED', 'OUTDATED')),
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, subject, key, field, language)
);

create table compartment (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  check (valid_from <= valid_until)
);

create table partner (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  kind text not null,
  name text not null,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  check (valid_from <= valid_until)
);

create table unit (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  kind text not null,
  parent text,
  official_name text not null,
  compartment text,
  partner text,
  replaces text,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  foreign key (tenant_id, parent) references unit (tenant_id, key) deferrable initially deferred,
  foreign key (tenant_id, replaces) references unit (tenant_id, key) deferrable initially deferred,
  foreign key (tenant_id, compartment) references compartment (tenant_id, key),
  foreign key (tenant_id, partner) references partner (tenant_id, key),
  check (valid_from <= valid_until)
);

create table site (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  name text not null,
  outreach boolean not null,
  street text not null,
  postcode text not null,
  place text not null,
  latitude double precision,
  longitude double precision,
  accessibility text[] not null,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  check (valid_from <= valid_until),
  check ((latitude is null) = (longitude is null))
);

-- Opening hours as OpenStreetMap writes them, each from a day on until the next begin.
create table opening_hours (
  tenant_id int not null default current_tenant() references tenant,
  site text not null,
  valid_from date not null default '-infinity',
  rule text not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, site, valid_from),
  foreign key (tenant_id, site) references site (tenant_id, key)
);

-- Days on which a site is closed besides, both included. The reason is a text in all languages.
create table closure (
  tenant_id int not null default current_tenant() references tenant,
  site text not null,
  first_day date not null,
  last_day date not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, site, first_day),
  foreign key (tenant_id, site) references site (tenant_id, key),
  check (first_day <= last_day)
);

create table waiting_area (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  site text not null,
  letter text not null check (letter ~ '^[A-Z]$'),
  floor int not null,
  appointments boolean not null,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  foreign key (tenant_id, site) references site (tenant_id, key),
  check (valid_from <= valid_until)
);

create table waiting_area_unit (
  tenant_id int not null default current_tenant() references tenant,
  waiting_area text not null,
  unit text not null,
  position int not null,
  primary key (tenant_id, waiting_area, unit),
  foreign key (tenant_id, waiting_area) references waiting_area (tenant_id, key),
  foreign key (tenant_id, unit) references unit (tenant_id, key)
);

create table desk (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  site text not null,
  label text not null,
  waiting_area text not null,
  door text,
  partner text,
  step_free boolean not null,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  foreign key (tenant_id, site) references site (tenant_id, key),
  foreign key (tenant_id, waiting_area) references waiting_area (tenant_id, key),
  foreign key (tenant_id, partner) references partner (tenant_id, key),
  check (valid_from <= valid_until)
);

create table desk_unit (
  tenant_id int not null default current_tenant() references tenant,
  desk text not null,
  unit text not null,
  position int not null,
  primary key (tenant_id, desk, unit),
  foreign key (tenant_id, desk) references desk (tenant_id, key),
  foreign key (tenant_id, unit) references unit (tenant_id, key)
);

create table room (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  site text not null,
  name text not null,
  floor int not null,
  seats int not null check (seats > 0),
  step_free boolean not null,
  open_to text[] not null,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  foreign key (tenant_id, site) references site (tenant_id, key),
  check (valid_from <= valid_until)
);

do $$
declare owned text;
begin
  foreach owned in array array['city', 'translation', 'compartment', 'partner', 'unit', 'site', 'opening_hours', 'closure',
    'waiting_area', 'waiting_area_unit', 'desk', 'desk_unit', 'room'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', owned);
  end loop;
end
$$;
