-- A link may also lead to a copy of all that is known of a person.
alter table person_link drop constraint person_link_subject_check;
alter table person_link add constraint person_link_subject_check
  check (subject in ('CONSENT', 'FILE', 'REFERRAL', 'REPORT'));

-- The nightly look for what is over.
create index person_link_expires on person_link (tenant_id, expires_at);
