-- Who takes an entry in a draw back: the contact is forgotten with it and may enter anew.
alter table draw_entry add column withdrawn_at timestamptz;
alter table draw_entry add check (withdrawn_at is null or contact is null);
