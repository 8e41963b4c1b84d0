-- When very many want to book at once: they come in by the order in which they came.

-- Two counters and nothing of a person. The secret signs the numbers that browsers keep.
create table booking_room (
  tenant_id int not null default current_tenant() references tenant,
  came bigint not null default 0,
  let_in bigint not null default 0,
  secret text not null default gen_random_uuid()::text || gen_random_uuid()::text,
  primary key (tenant_id),
  check (let_in <= came)
);

create table booking_let_in (
  tenant_id int not null default current_tenant() references tenant,
  after bigint not null,                   -- those with a higher number
  up_to bigint not null,                   -- up to this one came in
  at timestamptz not null,
  primary key (tenant_id, up_to)
);
create index booking_let_in_at on booking_let_in (tenant_id, at);

-- A number keeps one time for one person.
create table booking_turn (
  tenant_id int not null default current_tenant() references tenant,
  number bigint not null,
  used_at timestamptz not null,
  primary key (tenant_id, number)
);

do $$
declare t text;
begin
  foreach t in array array['booking_room', 'booking_let_in', 'booking_turn'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) '
      || 'with check (tenant_id = current_tenant())', t);
  end loop;
end
$$;
