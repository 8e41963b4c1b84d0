-- What came in before there was a virus scanner is looked through when there is one.

create table case_document_scan (
  tenant_id int not null default current_tenant() references tenant,
  document_id uuid not null,
  compartment text not null,
  found text not null check (found in ('CLEAN', 'INFECTED')), -- infected: its content opens to nobody any more
  scanned_at timestamptz not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references case_document (tenant_id, id) on delete cascade
);
create index case_document_scan_infected on case_document_scan (tenant_id, document_id) where found = 'INFECTED';
create index case_document_unscanned on case_document (tenant_id, compartment, kept_at)
  where scan = 'UNSCANNED' and removed_at is null;

alter table case_document_scan enable row level security;
alter table case_document_scan force row level security;

-- The house sees, inside the area and as the scanner, what no scanner has seen, and nothing else of a case.
create policy tenant_wall_scan on case_document for select
  using (tenant_id = current_tenant() and (select acting()) = 'scanner' and holds(compartment)
    and scan = 'UNSCANNED' and removed_at is null);

create policy tenant_wall on case_document_scan for select
  using (tenant_id = current_tenant()
    and exists (
      select from case_document d where d.tenant_id = current_tenant() and d.id = document_id));
create policy tenant_wall_write on case_document_scan for insert
  with check (tenant_id = current_tenant() and acting() = 'scanner' and holds(compartment));
create policy tenant_wall_end on case_document_scan for delete
  using (tenant_id = current_tenant() and holds(compartment));
