-- Which keys somebody uses at desk and reception, where it differs from what the house gives everybody.

create table own_key (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  action text not null,
  key text check (length(key) = 1),       -- null: no key does this
  primary key (tenant_id, account_id, action),
  unique (tenant_id, account_id, key)     -- one key does one thing
);

-- Who works without keys. A row is the decision.
create table without_keys (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  since timestamptz not null,
  primary key (tenant_id, account_id)
);

do $$
declare owned text;
begin
  foreach owned in array array['own_key', 'without_keys'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', owned);
  end loop;
end
$$;
