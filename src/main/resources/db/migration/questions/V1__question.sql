-- What professionals and volunteers ask without a case, and the answers that are kept. No personal data: the
-- whole house may read all of it.

create table question (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  topic text not null,
  text text not null,
  unit_key text not null,                  -- who is to answer
  asked_at timestamptz not null,
  asked_by text not null,
  answer text,
  answered_at timestamptz,
  answered_by text,
  found_by tsvector not null generated always as
    (to_tsvector('german', text || ' ' || coalesce(answer, ''))) stored,
  primary key (tenant_id, id),
  check ((answer is null) = (answered_at is null))
);
create index question_open on question (tenant_id, unit_key, asked_at) where answered_at is null;
create index question_newest on question (tenant_id, answered_at);

alter table question enable row level security;
alter table question force row level security;
create policy tenant_wall on question using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
