-- Questions from people without an account, and answers that everybody may read. Nothing is kept about who asks: a
-- hash of the link that leads back to the answer, and in which language the page was read.

alter table question
  alter column topic drop not null,        -- who asks from outside needn't know
  add column token_hash text,
  add column language text,
  add column published_at timestamptz,
  add column published_by text,
  add column found_plainly tsvector not null generated always as
    (to_tsvector('simple', text || ' ' || coalesce(answer, ''))) stored,
  add unique (tenant_id, token_hash),
  add check ((token_hash is null) = (language is null)),
  add check ((published_at is null) = (published_by is null)),
  add check (published_at is null or answer is not null);
create index question_published on question (tenant_id, published_at) where published_at is not null;

-- What the house asked itself stays in the house until somebody lets everybody read it.
create policy outside_only on question as restrictive for select
  using (tenant_id = current_tenant()
    and (not (select by_house()) or token_hash is not null or published_at is not null));

-- Who answers first what comes from outside; the newest decision holds.
create table question_desk (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  unit_key text not null,
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (tenant_id, id)
);

alter table question_desk enable row level security;
alter table question_desk force row level security;
create policy tenant_wall on question_desk using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
