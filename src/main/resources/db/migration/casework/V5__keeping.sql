-- What stays to be counted when a case is deleted is written down when it is closed, by who may read it: the job
-- that deletes needn't look into any case. And a legal hold says when somebody asks whether it's still needed.

alter table case_file
  add column reached text check (reached in ('INTAKE', 'ASSESSMENT', 'PLAN', 'LINKING', 'EVALUATION')), -- closed from
  add column topics text[] not null default '{}', -- needs and goals were about these
  add column hold_until date;              -- to be looked at again; the hold doesn't end by itself

create index case_file_closed on case_file (tenant_id, compartment, closed_at) where closed_at is not null;
create index case_file_held on case_file (tenant_id, compartment, hold_at) where hold_at is not null;
