-- Kiosks and call displays that stand in the house. Only the hash of a device's secret is kept.

create table signage_device (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  secret_hash text not null,
  kind text not null check (kind in ('KIOSK', 'DISPLAY')),
  site_key text not null,
  slip_mm int check (slip_mm in (80, 58)),  -- width of a kiosk's paper; without one it has no printer
  name text not null,
  named_by text not null,
  named_at timestamptz not null,
  ended_by text,
  ended_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, secret_hash),
  check (kind = 'KIOSK' or slip_mm is null)
);

alter table signage_device enable row level security;
alter table signage_device force row level security;
create policy tenant_wall on signage_device
  using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
