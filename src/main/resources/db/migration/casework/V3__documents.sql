-- Papers of a case. What they are stands here; what is in them is locked with a key that lies outside the database.
-- No checksum of what was locked is kept: it would tell which known letter somebody got.

create table case_document (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  case_id uuid not null,
  compartment text not null,
  name text not null,
  topic text,                              -- what it is about; null: the case as a whole
  confidential boolean not null,           -- never shared, whatever is consented to
  dated date,                              -- the day that stands on it
  type text not null check (type in ('PDF', 'JPEG', 'PNG', 'WORD', 'OPEN_TEXT')),
  bytes int not null check (bytes > 0),
  pages int not null,                      -- as far as they could be counted; 0: they could not
  scan text not null check (scan in ('CLEAN', 'UNSCANNED')), -- what a virus was found in is never kept
  kept_at timestamptz not null,
  kept_by text not null,
  removed_at timestamptz,                  -- its content is deleted; that it was there stays
  removed_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete cascade,
  check ((removed_at is null) = (removed_by is null))
);
create index case_document_of_case on case_document (tenant_id, case_id, kept_at);

-- Apart from the lists, so that these don't carry it along.
create table case_document_part (
  tenant_id int not null default current_tenant() references tenant,
  document_id uuid not null,
  part int not null check (part >= 0),     -- 0: the document itself; from 1: pictures of its first pages
  compartment text not null,
  key_id text not null,                    -- which of the keys outside opens it
  locked bytea not null,
  primary key (tenant_id, document_id, part),
  foreign key (tenant_id, document_id) references case_document (tenant_id, id) on delete cascade
);
-- What is locked can't be made smaller.
alter table case_document_part alter column locked set storage external;

do $$
declare owned text;
begin
  foreach owned in array array['case_document', 'case_document_part'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall_write on %I for insert with check (tenant_id = current_tenant() and holds(compartment))', owned);
    execute format('create policy tenant_wall_end on %I for delete using (tenant_id = current_tenant() and holds(compartment))', owned);
  end loop;
end
$$;

create policy tenant_wall_change on case_document for update
  using (tenant_id = current_tenant() and holds(compartment) and works_on(case_id));

create policy tenant_wall on case_document for select
  using (tenant_id = current_tenant()
    and ((holds(compartment) and works_on(case_id))
      or (not confidential and topic is not null and removed_at is null
        and consented(person_of_case(case_id), 'DOCUMENTS', topic))));

-- Whoever may know of a document may open it.
create policy tenant_wall on case_document_part for select
  using (tenant_id = current_tenant()
    and exists (
      select from case_document d where d.tenant_id = current_tenant() and d.id = document_id));
