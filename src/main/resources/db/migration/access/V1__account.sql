-- Who works here, as what, and which protected areas they hold.

create table account (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  login text not null check (login = lower(login)),
  name text not null,
  unit_key text not null,
  password_hash text,
  created_at timestamptz not null default now(),
  created_by text not null,
  ended_at timestamptz,
  ended_by text,
  primary key (tenant_id, id),
  unique (tenant_id, login)
);

create table account_role (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  role text not null check (role in ('ADMIN', 'HEAD', 'RECEPTION', 'DESK', 'PARTNER', 'DATA_PROTECTION')),
  granted_at timestamptz not null default now(),
  granted_by text not null,
  primary key (tenant_id, account_id, role),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- Beyond the protected area of the own unit: for a time, for instance as a deputy.
create table account_compartment (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  compartment text not null,
  valid_from timestamptz not null default now(),
  valid_until timestamptz,
  granted_by text not null,
  primary key (tenant_id, account_id, compartment, valid_from),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

create table account_language (
  tenant_id int not null default current_tenant() references tenant,
  account_id uuid not null,
  language text not null,
  primary key (tenant_id, account_id, language),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- A link that lets its holder choose a password, once. Only its hash is kept.
create table invitation (
  tenant_id int not null default current_tenant() references tenant,
  token_hash text not null,
  account_id uuid not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  primary key (tenant_id, token_hash),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);

-- Failed sign-ins by login and network: whoever guesses waits; the owner of the account elsewhere does not.
create table sign_in_failure (
  tenant_id int not null default current_tenant() references tenant,
  login_hash text not null,
  network text not null,
  failed_at timestamptz not null,
  id bigint not null generated always as identity,
  primary key (tenant_id, id)
);
create index sign_in_failure_of on sign_in_failure (tenant_id, network, failed_at);

do $$
declare owned text;
begin
  foreach owned in array array['account', 'account_role', 'account_compartment', 'account_language', 'invitation', 'sign_in_failure'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', owned);
  end loop;
end
$$;
