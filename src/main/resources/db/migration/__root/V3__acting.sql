-- Who works, from which unit, and when: what a row-level policy about people has to know.

-- The account of the member of staff, or what the house calls itself.
create function acting() returns text
  language sql stable parallel safe
  as $$ select coalesce(current_setting('app.actor', true), '') $$;

-- The unit or partner's team that the member of staff belongs to; consent is given to units.
create function own_unit() returns text
  language sql stable parallel safe
  as $$ select nullif(current_setting('app.unit', true), '') $$;

-- The house's clock, which in a demo is not the machine's.
create function house_time() returns timestamptz
  language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.now', true), '')::timestamptz, now()) $$;
