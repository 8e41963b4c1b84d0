-- Sending a person on with their consent, and hearing what became of it: from one unit or partner to another.

create table referral (
  tenant_id int not null default current_tenant() references tenant,
  id uuid not null default uuidv7(),
  person_id uuid not null,
  case_id uuid,
  compartment text not null,               -- of those who send
  from_unit text not null,
  to_unit text not null,
  topic text not null,
  asked text not null,                     -- what the recipient is asked to do
  warm text not null check (warm in ('NONE', 'APPOINTMENT', 'TOGETHER')),
  meets_at timestamptz,                    -- with the recipient
  language text not null,                  -- in which the person follows it
  override_reason text,                    -- instead of consent; reported
  override_told text,                      -- who it is, where consent doesn't tell
  sent_at timestamptz not null,
  sent_by text not null,
  answer text check (answer in ('ACCEPTED', 'DECLINED')),
  answered_at timestamptz,
  answered_by text,
  decline_reason text check (decline_reason in ('NO_PLACE', 'NOT_OURS', 'NO_LANGUAGE', 'NOT_REACHED', 'OTHER')),
  remark text not null default '',         -- of the recipient
  attended_at timestamptz,
  outcome text check (outcome in ('HELPED', 'PARTLY', 'DID_NOT_COME', 'NOT_HELPED')),
  outcome_at timestamptz,
  outcome_by text,
  recalled_at timestamptz,                 -- by the sender, or since consent ended
  recalled_by text,
  reminded_at timestamptz,                 -- once, when nothing was heard
  escalated_at timestamptz,                -- once, when still nothing was heard
  primary key (tenant_id, id),
  foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade,
  foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete set null (case_id),
  check (from_unit <> to_unit),
  check ((answer is null) = (answered_at is null)),
  check ((answer = 'DECLINED') = (decline_reason is not null)),
  check (outcome is null or answer = 'ACCEPTED'),
  check ((override_reason is null) = (override_told is null))
);
create index referral_of_person on referral (tenant_id, person_id);
create index referral_of_case on referral (tenant_id, case_id);
create index referral_to on referral (tenant_id, to_unit, sent_at);
create index referral_from on referral (tenant_id, compartment, sent_at);
create index referral_unanswered on referral (tenant_id, sent_at)
  where recalled_at is null and answer is null;

alter table referral enable row level security;
alter table referral force row level security;

-- Those who sent it; and the recipient, as long as consent holds or there was a reason to go without.
create policy tenant_wall on referral for select
  using (tenant_id = current_tenant()
    and (holds(compartment)
      or (to_unit = own_unit() and recalled_at is null
        and (override_reason is not null or consented(person_id, 'IDENTITY', topic)))));
create policy tenant_wall_write on referral for insert
  with check (tenant_id = current_tenant() and holds(compartment));
create policy tenant_wall_change on referral for update
  using (tenant_id = current_tenant()
    and (holds(compartment)
      or (to_unit = own_unit() and recalled_at is null
        and (override_reason is not null or consented(person_id, 'IDENTITY', topic)))));
create policy tenant_wall_end on referral for delete
  using (tenant_id = current_tenant() and holds(compartment));
