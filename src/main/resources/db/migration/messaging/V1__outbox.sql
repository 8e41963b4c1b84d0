-- What is to be told to people outside. A row is put in by the transaction of the fact that it tells of,
-- so neither exists without the other; it is sent afterwards, and sent again if somebody pulled the plug.

create table outbox_message (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),       -- also the name under which mail servers know it
  about uuid not null,                     -- what it tells of: an appointment
  kind text not null check (kind in ('EMAIL', 'SMS')),
  address text,                            -- this and the text are forgotten some days after sending
  subject text,
  body text,
  html text,
  attachment_names text[] not null default '{}',
  attachment_types text[] not null default '{}',
  attachment_contents bytea[] not null default '{}',
  queued_at timestamptz not null,
  due_at timestamptz not null,             -- not to be sent before; tried for a day from then on
  next_attempt_at timestamptz,             -- null: nothing more will be tried
  attempts int not null default 0,
  sending_since timestamptz,               -- somebody is at it, or was when the house fell down
  trouble text,                            -- why the last attempt failed; never about a person
  sent_at timestamptz,
  shown_at timestamptz,                    -- instead of sent: nobody has said how to send
  withdrawn_at timestamptz,
  given_up_at timestamptz,
  primary key (tenant_id, id)
);
create index outbox_message_due on outbox_message (tenant_id, next_attempt_at) where next_attempt_at is not null;
create index outbox_message_about on outbox_message (tenant_id, about);
create index outbox_message_newest on outbox_message (tenant_id, queued_at);
create index outbox_message_remembered on outbox_message (tenant_id, due_at)
  where address is not null and next_attempt_at is null;

alter table outbox_message enable row level security;
alter table outbox_message force row level security;
create policy tenant_wall on outbox_message using (tenant_id = current_tenant()) with check (tenant_id = current_tenant());
