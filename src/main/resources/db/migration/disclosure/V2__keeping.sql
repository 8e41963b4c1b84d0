-- When its time is over, the house deletes what was asked for and what was copied. For that it works inside the
-- area that was asked, under its own name; no member of staff acts under it.
create policy tenant_wall_over on disclosure_request for select
  using (tenant_id = current_tenant() and acting() = 'retention' and holds(area));
create policy tenant_wall_end on disclosure_request for delete
  using (tenant_id = current_tenant() and acting() = 'retention' and holds(area));
create policy tenant_wall_over on disclosure_copy for select
  using (tenant_id = current_tenant() and acting() = 'retention' and holds(area));
create policy tenant_wall_over_end on disclosure_copy for delete
  using (tenant_id = current_tenant() and acting() = 'retention' and holds(area));
