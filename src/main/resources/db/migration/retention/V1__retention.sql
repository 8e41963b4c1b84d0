-- How long records are kept, and the proof that they were deleted. Nothing here is about a person.

-- What the city decided; the newest of a kind holds.
create table retention_rule (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  kind text not null,
  months int not null check (months between 1 and 360),
  reason text not null check (reason <> ''),
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (tenant_id, id)
);
create index retention_rule_newest on retention_rule (tenant_id, kind, decided_at);

create table retention_run (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  started_at timestamptz not null,
  started_by text not null,                -- the house every night, or data protection
  ended_at timestamptz,                    -- empty: it was cut short; the next one went on
  primary key (tenant_id, id)
);
create index retention_run_newest on retention_run (tenant_id, started_at);

-- What a run left where it was.
create table retention_left (
  tenant_id int not null default current_tenant() references tenant,
  run_id uuid not null,
  area text not null,
  held int not null check (held >= 0),     -- legal hold
  troubled int not null check (troubled >= 0), -- could not be deleted; tried again by the next run
  primary key (tenant_id, run_id, area),
  foreign key (tenant_id, run_id) references retention_run (tenant_id, id)
);

-- A deletion: written within the transaction that deletes, so that neither exists without the other.
create table retention_proof (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  run_id uuid not null,
  area text not null,
  kind text not null,
  months int not null,                     -- the rule that was applied
  records int not null check (records > 0),
  digest bytea not null,                   -- SHA-256 over the salt and the records' ids
  salt bytea not null,
  deleted_at timestamptz not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, run_id) references retention_run (tenant_id, id)
);
create index retention_proof_of_run on retention_proof (tenant_id, run_id);

-- What may be counted of deleted cases for good. Each class by itself: two together could point to one person.
create table retention_figure (
  tenant_id int not null default current_tenant() references tenant,
  year int not null,                       -- in which they ended
  unit_key text not null,
  class text not null check (class in ('ALL', 'TOPIC', 'PHASE', 'OUTCOME', 'MONTHS')),
  value text not null,
  cases int not null check (cases > 0),
  primary key (tenant_id, year, unit_key, class, value)
);

do $$
declare owned text;
begin
  foreach owned in array array['retention_rule', 'retention_run', 'retention_left', 'retention_proof', 'retention_figure'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
  end loop;
end
$$;

-- How long things are kept is no secret; data protection decides.
create policy tenant_wall on retention_rule for select using (tenant_id = current_tenant());
create policy tenant_wall_write on retention_rule for insert
  with check (tenant_id = current_tenant() and reviews());

create policy tenant_wall on retention_run
  using (tenant_id = current_tenant() and ((select by_house()) or (select reviews())))
  with check (tenant_id = current_tenant() and ((select by_house()) or (select reviews())));

-- Written by the house inside the area where it deletes, read by data protection.
create policy tenant_wall on retention_left for select using (tenant_id = current_tenant() and (select reviews()));
create policy tenant_wall_write on retention_left for insert
  with check (tenant_id = current_tenant() and acting() = 'retention' and holds(area));
create policy tenant_wall on retention_proof for select using (tenant_id = current_tenant() and (select reviews()));
create policy tenant_wall_write on retention_proof for insert
  with check (tenant_id = current_tenant() and acting() = 'retention' and holds(area));
create policy tenant_wall on retention_figure
  using (tenant_id = current_tenant() and (acting() = 'retention' or (select reviews())))
  with check (tenant_id = current_tenant() and acting() = 'retention');

-- Proofs and decisions are added and never changed. With the salt somebody could try ids, so the application never
-- reads it: whoever has to verify a proof does so as the owner of the database.
revoke update, delete on retention_rule, retention_proof, retention_left from lotsenhaus_app;
revoke select on retention_proof from lotsenhaus_app;
grant select (tenant_id, id, run_id, area, kind, months, records, digest, deleted_at) on retention_proof to lotsenhaus_app;
