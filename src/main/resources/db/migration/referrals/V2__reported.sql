-- Who was sent on without consent, and why, is reported to data protection, who looks into it. What was said stands
-- here and goes with the referral; the log can't forget.

alter table referral
  add column looked_at timestamptz,
  add column looked_by text,
  add check ((looked_at is null) = (looked_by is null)),
  add check (looked_by <> sent_by);          -- nobody looks into what they did themselves

create index referral_reported on referral (tenant_id, sent_at)
  where override_reason is not null and looked_at is null;

create policy tenant_wall_reported on referral for select
  using (tenant_id = current_tenant() and override_reason is not null and (select reviews()));
create policy tenant_wall_looked on referral for update
  using (tenant_id = current_tenant() and override_reason is not null and (select reviews()));
