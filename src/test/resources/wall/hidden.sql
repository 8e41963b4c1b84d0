insert into case_file (person_id, compartment, unit_key, phase, phase_since, entry_reasons, opened_at, opened_by)
values (:person, 'counselling', 'counselling', 'PLAN', :now, '{COMPLEX_NEED}', :now, :manager::text);

insert into case_access (case_id, compartment, account_id, kind, begins_at, granted_by)
select id, compartment, :manager, 'MANAGER', :now, :manager::text from case_file where person_id = :person;

insert into case_need (case_id, compartment, topic, level, remark, seen_at, seen_by)
select id, compartment, 'WORK', 4, :deep, :now, :manager::text from case_file where person_id = :person;

insert into case_goal (case_id, compartment, topic, title, due_on, set_at, set_by)
select id, compartment, 'WORK', :deep, :now::date, :now, :manager::text from case_file where person_id = :person;

insert into case_task (case_id, compartment, goal_id, topic, title, does, due_on, set_at, set_by)
select c.id, c.compartment, g.id, 'WORK', :deep, 'MANAGER', :now::date, :now, :manager::text
from case_file c join case_goal g on g.case_id = c.id where c.person_id = :person;

insert into case_note (case_id, compartment, kind, topic, confidential, text, happened_at, written_at, written_by)
select id, compartment, 'TALK', 'WORK', false, :deep, :now, :now, :manager::text from case_file where person_id = :person;

insert into case_document (case_id, compartment, name, topic, confidential, type, bytes, pages, scan, kept_at, kept_by)
select id, compartment, :deep, 'WORK', false, 'PDF', 5, 1, 'UNSCANNED', :now, :manager::text from case_file where person_id = :person;

insert into case_document_part (document_id, part, compartment, key_id, locked)
select d.id, 0, d.compartment, 'none', convert_to(:deep, 'UTF8')
from case_document d join case_file c on c.id = d.case_id where c.person_id = :person;

insert into case_document_copy (bundle_id, document_id, compartment, until, given_by)
select c.id, d.id, d.compartment, :now::timestamptz + interval '30 days', :manager::text
from case_document d join case_file c on c.id = d.case_id where c.person_id = :person;

insert into consent (person_id, compartment, giver, recipient, purpose, data_classes, language, wording, asked_at, asked_by, ends_on)
values (:person, 'counselling', 'counselling', 'jobcenter', 'WORK', '{IDENTITY}', 'ar', :name, :now, :manager::text, :now::date + 90);

insert into person_merge (compartment, kept, merged, merged_at, merged_by, undone_at, undone_by)
values ('counselling', :person, :twin, :now, :manager::text, :now, :manager::text);

insert into person_distinct (compartment, one, other, decided_at, decided_by)
values ('counselling', :person, :twin, :now, :manager::text);

insert into person_link (token_hash, compartment, subject, subject_id, expires_at)
values ('hash', 'counselling', 'FILE', :person, :now::timestamptz + interval '9 days');

insert into referral (person_id, compartment, from_unit, to_unit, topic, asked, warm, language, sent_at, sent_by)
values (:person, 'counselling', 'counselling', 'jobcenter', 'WORK', :name, 'NONE', 'ar', :now, :manager::text);

insert into ticket (token, request_key, site_key, day, letter, number, concern_key, unit_key, compartment, language, channel, issued_at, joined_at, state)
values ('ticket', 'ticket', 'house', :now::date, 'B', 77, 'advice_for_seniors', 'counselling', 'counselling', 'ar', 'PHONE', :now, :now, 'WAITING');

insert into ticket_note (ticket_id, compartment, text, written_at, written_by)
select id, compartment, :name, :now, :manager::text from ticket where compartment = 'counselling';

insert into appointment (id, token, code, concern_keys, unit_key, compartment, site_key, starts_at, ends_at, language, interpreted, people, step_free, shares, contact_kind, contact, name, channel, request_key, booked_at, booked_by)
values (uuidv7(), 'appointment', 'HOUSE7', '{advice_for_seniors}', 'counselling', 'counselling', 'house', :now::timestamptz + interval '1 hour', :now::timestamptz + interval '2 hours', 'ar', false, 1, false, '{}', 'EMAIL', 'somebody@example.org', null, 'DESK', 'appointment', :now, :manager::text);

insert into appointment_note (appointment_id, compartment, text, written_at, written_by)
select id, compartment, :name, :now, :manager::text from appointment where compartment = 'counselling';


insert into case_conference (case_id, compartment, starts_at, mode, place, person_wish, planned_at, planned_by)
select id, compartment, :now::timestamptz + interval '1 day', 'ON_SITE', :deep, 'COMES', :now, :manager::text from case_file where person_id = :person;

insert into case_conference_unit (conference_id, case_id, compartment, unit_key, invited_at)
select id, case_id, compartment, 'jobcenter', :now from case_conference;

insert into case_conference_move (conference_id, case_id, compartment, starts_at, mode, place, moved_at, moved_by)
select id, case_id, compartment, :now::timestamptz + interval '2 days', 'PHONE', :deep, :now, :manager::text from case_conference;

insert into case_conference_point (conference_id, case_id, compartment, topic, text, decision, set_at, set_by)
select id, case_id, compartment, 'WORK', :deep, :deep, :now, :manager::text from case_conference;

insert into case_task (case_id, compartment, topic, title, does, unit_key, due_on, set_at, set_by)
select id, compartment, 'WORK', :deep, 'PARTNER', 'jobcenter', :now::date, :now, :manager::text
from case_file where person_id = :person;

insert into case_step_back (case_id, compartment, from_phase, to_phase, reason, stepped_at, stepped_by)
select id, compartment, 'PLAN', 'ASSESSMENT', :deep, :now, :manager::text from case_file where person_id = :person;
insert into person_report (person_id, compartment, contents, left_out, made_at, made_by)
values (:person, 'counselling', :deep, 0, :now, :manager::text);

-- The scanner alone writes down what it found.
set local app.actor = 'scanner';

insert into case_document_scan (document_id, compartment, found, scanned_at)
select d.id, d.compartment, 'CLEAN', :now from case_document d join case_file c on c.id = d.case_id where c.person_id = :person;
