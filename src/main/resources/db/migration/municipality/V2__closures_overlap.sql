-- Two closures may begin on the same day (the whole house for one, a works meeting for the other).

alter table closure drop constraint closure_pkey;
alter table closure add primary key (tenant_id, site, first_day, last_day);

-- Their reasons are told apart by both days, in every city.
alter table closure no force row level security;
alter table translation no force row level security;
update translation set key = translation.key || ' ' || closure.last_day
from closure
where translation.tenant_id = closure.tenant_id and translation.subject = 'closure'
  and translation.key = closure.site || ' ' || closure.first_day;
alter table closure force row level security;
alter table translation force row level security;
