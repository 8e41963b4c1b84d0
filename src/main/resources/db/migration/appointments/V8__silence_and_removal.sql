-- Offers in a row that nobody answered, and an end that staff decided.
alter table waiting_wish add column silences int not null default 0;
alter table waiting_wish drop constraint waiting_wish_ended_how_check;
alter table waiting_wish add constraint waiting_wish_ended_how_check
  check (ended_how in ('BOOKED', 'LEFT', 'OVER', 'REMOVED'));
