-- What keeps happening to people and no single case can mend (generative Themen). A sighting says that it was seen
-- again, on which day; not with whom and not by whom.

create table theme (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  topic text not null,
  title text not null,
  named_at timestamptz not null,
  named_by text not null,
  primary key (tenant_id, id)
);

create table theme_sighting (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  theme_id uuid not null,
  seen_on date not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references theme (tenant_id, id)
);
create index theme_sighting_of on theme_sighting (tenant_id, theme_id, seen_on);

-- What the steering group made of it; the newest holds.
create table theme_decision (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  theme_id uuid not null,
  kind text not null check (kind in ('WATCHED', 'MEASURE', 'SOLVED', 'NOT_OURS')),
  text text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, theme_id) references theme (tenant_id, id)
);
create index theme_decision_of on theme_decision (tenant_id, theme_id, decided_at);

do $$
declare owned text;
begin
  foreach owned in array array['theme', 'theme_sighting', 'theme_decision'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', owned);
  end loop;
end
$$;
