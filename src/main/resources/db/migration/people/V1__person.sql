-- Advice seekers, as one protected area knows them. The same person may be known in another area: nothing here
-- leads from one record to the other.

create table person (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  compartment text not null,
  born date,                               -- as far as the person knows it
  born_precision text check (born_precision in ('DAY', 'YEAR')),
  contact_kind text not null check (contact_kind in ('EMAIL', 'MOBILE', 'NONE')),
  contact text,
  address text,
  interpreter_wish text check (interpreter_wish in ('WOMAN', 'MAN')),
  blocked_at timestamptz,                  -- Auskunftssperre (BMG § 51): masked everywhere
  blocked_by text,
  merged_into uuid,                        -- somebody confirmed that it is the same person; undone by emptying
  known_at timestamptz not null,
  known_by text not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, merged_into) references person (tenant_id, id),
  check ((born is null) = (born_precision is null)),
  check ((contact is null) = (contact_kind = 'NONE')),
  check ((blocked_at is null) = (blocked_by is null)),
  check (merged_into <> id)
);
create index person_newest on person (tenant_id, compartment, known_at);
create index person_merged on person (tenant_id, merged_into) where merged_into is not null;
create index person_contact on person (tenant_id, contact) where contact is not null;

create table person_name (
  tenant_id int not null default current_tenant() references tenant,
  person_id uuid not null,
  compartment text not null,
  kind text not null check (kind in ('WRITTEN', 'PASSPORT')),
  given text not null,
  family text not null,
  primary key (tenant_id, person_id, kind),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);

create table person_language (
  tenant_id int not null default current_tenant() references tenant,
  person_id uuid not null,
  compartment text not null,
  position int not null,
  language text not null,                  -- with its variety: ar-apc
  level text not null check (level in ('NATIVE', 'C2', 'C1', 'B2', 'B1', 'A2', 'A1', 'SOME')),
  primary key (tenant_id, person_id, language),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);

-- What a name is found by across scripts and spellings; the rarest of a name's keys find it alone.
create table person_key (
  tenant_id int not null default current_tenant() references tenant,
  key text not null,
  compartment text not null,
  person_id uuid not null,
  primary key (tenant_id, key, compartment, person_id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
);
create index person_key_of on person_key (tenant_id, person_id);

-- Every merge and its undoing, by whom.
create table person_merge (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  compartment text not null,
  kept uuid not null,
  merged uuid not null,
  merged_at timestamptz not null,
  merged_by text not null,
  undone_at timestamptz,
  undone_by text,
  primary key (tenant_id, id),
  foreign key (tenant_id, kept) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, merged) references person (tenant_id, id) on delete cascade
);
create index person_merge_kept on person_merge (tenant_id, kept);
create index person_merge_merged on person_merge (tenant_id, merged);

-- Two who were looked at and are different people; they aren't proposed again.
create table person_distinct (
  tenant_id int not null default current_tenant() references tenant,
  compartment text not null,
  one uuid not null,
  other uuid not null,
  decided_at timestamptz not null,
  decided_by text not null,
  primary key (tenant_id, one, other),
  foreign key (tenant_id, one) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, other) references person (tenant_id, id) on delete cascade,
  check (one < other)
);
create index person_distinct_other on person_distinct (tenant_id, other);

-- What a person lets a unit or partner know: for which purpose, which kinds of data, until when.
create table consent (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  compartment text not null,
  giver text not null,                     -- the unit that asked, and tells
  recipient text not null,                 -- the key of a unit or a partner's team
  purpose text not null,                   -- a topic: housing, recognition …
  data_classes text[] not null check (data_classes <> '{}'),
  language text not null,                  -- in which it was explained
  wording text not null,                   -- the German text that was agreed to; it is what counts
  asked_at timestamptz not null,
  asked_by text not null,
  given_at timestamptz,
  given_how text check (given_how in ('PAPER', 'SCREEN', 'LINK')),
  ends_on date not null,                   -- the last day
  refused_at timestamptz,
  withdrawn_at timestamptz,
  withdrawn_how text check (withdrawn_how in ('PAPER', 'SCREEN', 'LINK')),
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  check ((given_at is null) = (given_how is null)),
  check ((withdrawn_at is null) = (withdrawn_how is null)),
  check (withdrawn_at is null or given_at is not null),
  check (given_at is null or refused_at is null)
);
create index consent_of_person on consent (tenant_id, person_id);
create index consent_ending on consent (tenant_id, asked_by, ends_on)
  where given_at is not null and withdrawn_at is null;
create index consent_for_recipient on consent (tenant_id, recipient, person_id)
  where given_at is not null and withdrawn_at is null;

-- A link in a person's hand: it says in which protected area to look, and for whom, and nothing else. Several may
-- lead to the same: what was sent can't be told again, as only its hash is kept.
create table person_link (
  tenant_id int not null default current_tenant() references tenant,
  token_hash text not null,
  compartment text not null,
  subject text not null check (subject in ('CONSENT', 'FILE', 'REFERRAL')),
  subject_id uuid not null,
  expires_at timestamptz not null,
  primary key (tenant_id, token_hash)
);
create index person_link_of on person_link (tenant_id, subject_id);

do $$
declare owned text;
begin
  foreach owned in array array['person', 'person_name', 'person_language', 'person_key', 'person_merge', 'person_distinct', 'consent', 'person_link'] loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
  end loop;
  foreach owned in array array['person_key', 'person_merge', 'person_distinct'] loop
    execute format('create policy tenant_wall on %I using (tenant_id = current_tenant() and holds(compartment)) with check (tenant_id = current_tenant() and holds(compartment))', owned);
  end loop;
end
$$;

-- The day by the house's clock and in its time zone: just after midnight the sessions here are still in yesterday.
create function house_day() returns date
  language sql stable parallel safe
  as $$ select coalesce(nullif(current_setting('app.today', true), '')::date, house_time()::date) $$;

-- The recipient reads what was agreed, as long as it holds; only the area that asked writes.
create policy tenant_wall on consent for select
  using (tenant_id = current_tenant()
    and (holds(compartment)
      or (recipient = own_unit() and given_at is not null and withdrawn_at is null
        and ends_on >= house_day())));
create policy tenant_wall_write on consent for insert
  with check (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_change on consent for update
  using (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_end on consent for delete
  using (tenant_id = current_tenant() and holds(compartment));

-- Whether the own unit may know this kind of data about a person: by consent that holds now. A purpose of null
-- means: whatever the purpose is.
create function consented(person uuid, data_class text, topic text) returns boolean
  language sql stable
  as $$
    select exists (
      select from consent c
      where c.tenant_id = current_tenant() and c.recipient = own_unit() and c.person_id = person
        and c.given_at is not null and c.withdrawn_at is null and c.ends_on >= house_day()
        and data_class = any (c.data_classes) and (topic is null or c.purpose = topic))
  $$;

-- Who a person is, the area knows that holds the record, and whoever may know it by consent.
create policy tenant_wall on person for select
  using (tenant_id = current_tenant() and (holds(compartment) or consented(id, 'IDENTITY', null)));
create policy tenant_wall_write on person for insert
  with check (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_change on person for update
  using (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_end on person for delete
  using (tenant_id = current_tenant() and holds(compartment));

do $$
declare owned text;
begin
  foreach owned in array array['person_name', 'person_language'] loop
    execute format('create policy tenant_wall on %I for select using (tenant_id = current_tenant() and (holds(compartment) or consented(person_id, ''IDENTITY'', null)))', owned);
    execute format('create policy tenant_wall_write on %I for insert with check (tenant_id = current_tenant() and holds(compartment))', owned);
    execute format('create policy tenant_wall_change on %I for update using (tenant_id = current_tenant() and holds(compartment))', owned);
    execute format('create policy tenant_wall_end on %I for delete using (tenant_id = current_tenant() and holds(compartment))', owned);
  end loop;
end
$$;

-- The house finds the link; what it leads to is seen only inside its protected area.
create policy tenant_wall on person_link
  using (tenant_id = current_tenant() and (by_house() or holds(compartment)))
  with check (tenant_id = current_tenant() and holds(compartment));
