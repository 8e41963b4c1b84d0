-- What people come for. A concern without a unit stands in the catalogue but is not offered here.

create table concern_group (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  icon text not null,
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  check (valid_from <= valid_until)
);

create table document (
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

create table concern (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  position int not null default 1000000, -- new ones stand last until they are ordered
  unit text,
  concern_group text,
  minutes int not null check (minutes between 1 and 480),
  ways text[] not null check (cardinality(ways) > 0),
  legal_effect boolean not null,
  urgent_within_days int check (urgent_within_days >= 0),
  valid_from date,
  valid_until date,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, key),
  foreign key (tenant_id, unit) references unit (tenant_id, key),
  foreign key (tenant_id, concern_group) references concern_group (tenant_id, key),
  check (valid_from <= valid_until)
);

create table concern_document (
  tenant_id int not null default current_tenant() references tenant,
  concern text not null,
  document text not null,
  position int not null,
  if_applicable boolean not null,
  primary key (tenant_id, concern, document),
  foreign key (tenant_id, concern) references concern (tenant_id, key),
  foreign key (tenant_id, document) references document (tenant_id, key)
);

-- Where a concern is served, when not everywhere where its unit is: at these sites only.
create table concern_site (
  tenant_id int not null default current_tenant() references tenant,
  concern text not null,
  site text not null,
  position int not null,
  primary key (tenant_id, concern, site),
  foreign key (tenant_id, concern) references concern (tenant_id, key),
  foreign key (tenant_id, site) references site (tenant_id, key)
);

-- Desks that serve a concern beside those of its unit.
create table concern_desk (
  tenant_id int not null default current_tenant() references tenant,
  concern text not null,
  desk text not null,
  position int not null,
  primary key (tenant_id, concern, desk),
  foreign key (tenant_id, concern) references concern (tenant_id, key),
  foreign key (tenant_id, desk) references desk (tenant_id, key)
);

create table asked_often (
  tenant_id int not null default current_tenant() references tenant,
  concern text not null,
  position int not null,
  icon text not null,
  changed_by text not null,
  changed_at timestamptz not null default now(),
  primary key (tenant_id, concern),
  foreign key (tenant_id, concern) references concern (tenant_id, key)
);

do $$
declare owned text;
begin
  foreach owned in array array['concern_group', 'document', 'concern', 'concern_document', 'concern_site', 'concern_desk', 'asked_often'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', owned);
  end loop;
end
$$;
