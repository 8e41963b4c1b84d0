-- Who has neither e-mail nor mobile waits, too: with a slip from the desk that leads to their place.
alter table waiting_wish alter column contact drop not null;
alter table waiting_wish drop constraint waiting_wish_contact_kind_check;
alter table waiting_wish add constraint waiting_wish_contact_kind_check
  check (contact_kind in ('EMAIL', 'MOBILE', 'NONE'));
alter table waiting_wish add check ((contact_kind = 'NONE') = (contact is null));
