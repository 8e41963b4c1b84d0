-- A conference finds another day or place: what was agreed before stays, with who moved it and when.

create table case_conference_move (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  conference_id uuid not null,
  case_id uuid not null,
  compartment text not null,
  starts_at timestamptz not null,          -- when and where it would have been
  mode text not null check (mode in ('ON_SITE', 'VIDEO', 'PHONE')),
  place text not null,
  moved_at timestamptz not null,
  moved_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, conference_id) references case_conference (tenant_id, id) on delete cascade
);
create index case_conference_move_of on case_conference_move (tenant_id, conference_id);
create index case_conference_move_from on case_conference_move (tenant_id, starts_at);

-- Those who would have come read in their day list that it was called off.
drop index case_conference_coming;
create index case_conference_coming on case_conference (tenant_id, starts_at) where held_at is null;

alter table case_conference_move enable row level security;
alter table case_conference_move force row level security;
create policy tenant_wall_write on case_conference_move for insert
  with check (tenant_id = current_tenant() and holds(compartment) and works_on(case_id));
create policy tenant_wall_end on case_conference_move for delete
  using (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall on case_conference_move for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (consented(person_of_case(case_id), 'PLAN', null) and invited_to(conference_id))));
