-- Who looked into a case because a life was in danger, is told to data protection and reviewed there.
alter table case_access add column review text;

create policy tenant_wall_review on case_access for select
  using (tenant_id = current_tenant() and kind = 'EMERGENCY' and reviews());
create policy tenant_wall_reviewed on case_access for update
  using (tenant_id = current_tenant() and kind = 'EMERGENCY' and reviews());

create index case_access_unreviewed on case_access (tenant_id, begins_at)
  where kind = 'EMERGENCY' and reviewed_at is null;
