-- A message can wait without its words: its author writes them when it goes out, and it then says how things
-- stand on that day. The house keeps no letters that nobody has asked for yet.

alter table outbox_message
  add column author text,                  -- who puts it into words; null: it is written already
  add column occasion text,                -- what the author is to tell of
  add constraint outbox_message_has_occasion check ((author is null) = (occasion is null));
