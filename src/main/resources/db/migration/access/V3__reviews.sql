-- Whether the one who acts looks after data protection here.
create function reviews() returns boolean
  language sql stable
  as $$
    select exists (
      select from account_role
      where tenant_id = current_tenant() and account_id::text = acting() and role = 'DATA_PROTECTION')
  $$;
