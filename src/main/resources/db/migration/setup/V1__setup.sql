-- How the first administrator of a real house gets in: by a link that is printed at the start. Only its hash is kept.
create table setup (
  single boolean primary key default true check (single),
  token_hash text,
  expires_at timestamptz not null,
  completed_at timestamptz
);
