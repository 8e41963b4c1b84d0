-- Case managers, of the city and of partners.

alter table account_role drop constraint account_role_role_check;
alter table account_role add constraint account_role_role_check
  check (role in ('ADMIN', 'HEAD', 'RECEPTION', 'DESK', 'PARTNER', 'CASEWORK', 'DATA_PROTECTION'));
