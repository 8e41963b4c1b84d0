-- Taking it back needs no form: whoever says so at a desk or on the telephone is noted as having told it.
alter table consent drop constraint consent_withdrawn_how_check;
alter table consent add constraint consent_withdrawn_how_check
  check (withdrawn_how in ('PAPER', 'SCREEN', 'LINK', 'TOLD'));
