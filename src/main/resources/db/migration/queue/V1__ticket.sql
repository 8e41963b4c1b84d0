-- The line of a house: tickets without names, their turns, and the desks at work.

create table ticket_counter (
  tenant_id int not null default current_tenant() references tenant,
  site_key text not null,
  day date not null,
  letter text not null,
  last int not null,
  primary key (tenant_id, site_key, day, letter)
);

create table ticket (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  token text not null,                    -- the unguessable part of the ticket page's address
  request_key text not null,              -- a form sent twice finds its first ticket again
  site_key text not null,
  day date not null,
  letter text not null,
  number int not null,
  concern_key text not null,
  unit_key text not null,                 -- where it waits now; forwarding changes it
  forwarded boolean not null default false,
  compartment text not null,
  language text not null,
  channel text not null check (channel in ('PHONE', 'KIOSK', 'RECEPTION')),
  step_free boolean not null default false,
  small_children boolean not null default false,
  issued_at timestamptz not null,
  joined_at timestamptz not null,         -- when the present turn began
  not_before timestamptz,                 -- the person asked for more time
  state text not null check (state in ('WAITING', 'CALLED', 'TALKING', 'PARKED', 'FINISHED', 'RETURNED', 'MISSED')),
  desk_key text,
  called_at timestamptz,
  calls int not null default 0,
  started_at timestamptz,
  parked_until timestamptz,
  ended_at timestamptz,
  simulated_one int,                      -- what the simulation said when the ticket was taken, in seconds:
  simulated_five int,                     -- tomorrow's forecasts learn from what became of it
  simulated_nine int,
  outcome text check (outcome in ('ANSWERED', 'DOCUMENTS_TAKEN', 'APPOINTMENT_NEEDED', 'REFERRED', 'OTHER')),
  primary key (tenant_id, id),
  unique (tenant_id, token),
  unique (tenant_id, request_key),
  unique (tenant_id, site_key, day, letter, number)
);
create index ticket_of_day on ticket (tenant_id, site_key, day, state);
create index ticket_called on ticket (tenant_id, site_key, day, called_at);

-- A desk has one person at a time, and a second "next" of the same desk finds the first.
create unique index ticket_at_desk on ticket (tenant_id, site_key, desk_key) where state in ('CALLED', 'TALKING');

create table ticket_urgency (
  tenant_id int not null default current_tenant() references tenant,
  ticket_id uuid not null,
  reason text not null check (reason in ('EXPIRES_SOON', 'FRAIL', 'CHILD_AT_RISK', 'HOMELESS_TONIGHT', 'OTHER')),
  marked_at timestamptz not null,
  marked_by text not null,
  primary key (tenant_id, ticket_id),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);

-- One turn in the line, for history: what was served where and when. The desk is kept, the person at it is not.
create table ticket_turn (
  tenant_id int not null default current_tenant() references tenant,
  ticket_id uuid not null,
  turn int not null,
  site_key text not null,
  day date not null,
  concern_key text not null,
  unit_key text not null,
  language text not null,
  urgent boolean not null,
  arrived_at timestamptz not null,
  joined_at timestamptz not null,
  desk_key text,
  called_at timestamptz,
  started_at timestamptz,
  ended_at timestamptz not null,
  ended text not null check (ended in ('FINISHED', 'FORWARDED', 'PARKED', 'RETURNED', 'MISSED')),
  outcome text,
  primary key (tenant_id, ticket_id, turn),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);
create index ticket_turn_of_day on ticket_turn (tenant_id, site_key, day);

-- One line for the colleague at the next desk. Belongs to the protected area where it will be read; deleted every night.
create table ticket_note (
  tenant_id int not null default current_tenant() references tenant,
  ticket_id uuid not null,
  compartment text not null,
  text text not null check (length(text) <= 200),
  written_at timestamptz not null,
  written_by text not null,
  primary key (tenant_id, ticket_id, written_at),
  foreign key (tenant_id, ticket_id) references ticket (tenant_id, id)
);

-- Who works at which desk, from when to when; pauses in between.
create table desk_shift (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  site_key text not null,
  desk_key text not null,
  account_id uuid not null,
  languages text not null,
  opened_at timestamptz not null,
  paused_at timestamptz,
  back_at timestamptz,
  closed_at timestamptz,
  primary key (tenant_id, id)
);
create unique index desk_shift_open on desk_shift (tenant_id, desk_key) where closed_at is null;
create unique index desk_shift_of_account on desk_shift (tenant_id, account_id) where closed_at is null;
create index desk_shift_of_day on desk_shift (tenant_id, site_key, opened_at);

create table desk_presence (
  tenant_id int not null default current_tenant() references tenant,
  site_key text not null,
  desk_key text not null,
  from_at timestamptz not null,
  to_at timestamptz not null,
  primary key (tenant_id, site_key, desk_key, from_at)
);

do $$
declare owned text;
begin
  foreach owned in array array['ticket_counter', 'ticket', 'ticket_urgency', 'ticket_turn', 'ticket_note', 'desk_shift', 'desk_presence'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
  end loop;
  foreach owned in array array['ticket_counter', 'ticket_urgency', 'ticket_turn', 'desk_shift', 'desk_presence'] loop
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant()) with check (tenant_id = current_tenant())', owned);
  end loop;
end
$$;

-- The house knows its whole nameless line; staff see the tickets of the protected areas they hold.
-- A desk may send a person on into an area it can't see.
create policy tenant_wall on ticket
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)))
  with check (tenant_id = current_tenant());

-- What is written about a person is read only where it belongs, by nobody else, not even by the house.
create policy tenant_wall on ticket_note for select
  using (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_write on ticket_note for insert
  with check (tenant_id = current_tenant());
create policy tenant_wall_end on ticket_note for delete
  using (tenant_id = current_tenant() and by_house());
