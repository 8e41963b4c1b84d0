-- The only way through the wall: asked for with a legal basis, reviewed, answered by those who hold the data,
-- read once.

create table disclosure_request (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  area text not null,                      -- the protected area that is asked
  basis text not null check (basis in ('AUFENTHG_87', 'SGB_X_68', 'SGB_X_69', 'SGB_VIII_65', 'DSGVO_6', 'OTHER')),
  basis_text text not null,
  person_name text not null,               -- as those who ask know the person; nobody looked
  person_born text not null,
  fields text[] not null check (fields <> '{}'),
  reason text not null,
  asked_at timestamptz not null,
  asked_by text not null,
  asked_unit text not null,
  decision text check (decision in ('GRANTED', 'REFUSED')),
  decided_at timestamptz,
  decided_by text,
  decided_why text,
  answer text check (answer in ('RELEASED', 'NOTHING')),
  answered_at timestamptz,
  answered_by text,
  answered_why text,
  read_at timestamptz,
  primary key (tenant_id, id),
  check ((decision is null) = (decided_at is null)),
  check (decided_by <> asked_by),          -- nobody reviews what they ask for themselves
  check (answer is null or decision = 'GRANTED'),
  check ((answer is null) = (answered_at is null)),
  check (read_at is null or answer = 'RELEASED')
);
create index disclosure_request_newest on disclosure_request (tenant_id, asked_at);

-- A copy of exactly the named fields, until it is read; at the longest two weeks.
create table disclosure_copy (
  tenant_id int not null default current_tenant() references tenant,
  request_id uuid not null,
  area text not null,
  fields text[] not null,
  contents text[] not null,
  copied_at timestamptz not null,
  primary key (tenant_id, request_id),
  foreign key (tenant_id, request_id) references disclosure_request (tenant_id, id) on delete cascade,
  check (cardinality(fields) = cardinality(contents))
);

do $$
declare owned text;
begin
  foreach owned in array array['disclosure_request', 'disclosure_copy'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
  end loop;
end
$$;

-- Those who asked, who review, and, once it is granted, those who are to answer.
create policy tenant_wall on disclosure_request for select
  using (tenant_id = current_tenant()
    and (asked_by = acting() or reviews() or (decision = 'GRANTED' and holds(area))));
create policy tenant_wall_write on disclosure_request for insert
  with check (tenant_id = current_tenant() and asked_by = acting() and not holds(area));
create policy tenant_wall_change on disclosure_request for update
  using (tenant_id = current_tenant()
    and (asked_by = acting() or reviews() or (decision = 'GRANTED' and holds(area))));

-- Written by those who hold the data, seen by the one who asked, and by nobody else.
create policy tenant_wall on disclosure_copy for select
  using (tenant_id = current_tenant()
    and exists (
      select from disclosure_request r
      where r.tenant_id = current_tenant() and r.id = request_id and r.asked_by = acting())
    and copied_at > house_time() - interval '14 days');
create policy tenant_wall_write on disclosure_copy for insert
  with check (tenant_id = current_tenant() and holds(area));
create policy tenant_wall_end on disclosure_copy for delete
  using (tenant_id = current_tenant()
    and (by_house()
      or exists (
        select from disclosure_request r
        where r.tenant_id = current_tenant() and r.id = request_id and r.asked_by = acting())));
