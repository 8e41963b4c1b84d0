-- Somebody with an appointment: called from this instant on, before those who came without one.
alter table ticket add column due_at timestamptz;
