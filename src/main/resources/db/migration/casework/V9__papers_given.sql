-- Papers that a person gets with the report on all that is kept about them, for as long as the report lasts.

create table case_document_copy (
  tenant_id int not null default current_tenant() references tenant,
  bundle_id uuid not null,                 -- the report they belong to
  document_id uuid not null,
  compartment text not null,
  until timestamptz not null,
  given_by text not null,
  primary key (tenant_id, bundle_id, document_id),
  foreign key (tenant_id, document_id) references case_document (tenant_id, id) on delete cascade
);
create index case_document_copy_of on case_document_copy (tenant_id, document_id);

alter table case_document_copy enable row level security;
alter table case_document_copy force row level security;

-- As the report itself: who made it, the person with the link, and the house when it deletes.
create policy tenant_wall on case_document_copy for select
  using (tenant_id = current_tenant() and holds(compartment) and acting() in (given_by, 'person', 'retention'));
create policy tenant_wall_write on case_document_copy for insert
  with check (tenant_id = current_tenant() and holds(compartment) and given_by = acting()
    and exists (
      select from case_document d where d.tenant_id = current_tenant() and d.id = document_id));
create policy tenant_wall_end on case_document_copy for delete
  using (tenant_id = current_tenant() and holds(compartment) and acting() = 'retention');

create policy tenant_wall_given on case_document for select
  using (tenant_id = current_tenant() and (select acting()) = 'person' and holds(compartment)
    and removed_at is null
    and exists (
      select from case_document_copy c
      where c.tenant_id = current_tenant() and c.document_id = id and c.until > house_time()));
