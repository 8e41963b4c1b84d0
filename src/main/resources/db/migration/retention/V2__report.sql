-- What was told to a person of all that is kept about them (DSGVO Art. 15): a copy, until its link ends.

create table person_report (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  compartment text not null,
  contents text not null,                  -- JSON, as the person gets it
  left_out int not null check (left_out >= 0), -- notes that would tell of somebody else
  why_left_out text,
  made_at timestamptz not null,
  made_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  check ((left_out = 0) = (why_left_out is null))
);
create index person_report_of on person_report (tenant_id, person_id);

alter table person_report enable row level security;
alter table person_report force row level security;

-- It holds what stands in cases, so the area alone is not enough: who made it, the person with the link, and the
-- house when it deletes.
create policy tenant_wall on person_report for select
  using (tenant_id = current_tenant() and holds(compartment) and acting() in (made_by, 'person', 'retention'));
create policy tenant_wall_write on person_report for insert
  with check (tenant_id = current_tenant() and holds(compartment) and made_by = acting());
create policy tenant_wall_end on person_report for delete
  using (tenant_id = current_tenant() and holds(compartment) and acting() = 'retention');
