-- Who let go of a place is looked for every few seconds, in every city.
create index ticket_parked on ticket (tenant_id, parked_until) where state = 'PARKED';
