-- Who creates a role may hand it on, but since PostgreSQL 16 may not put it on: the one login of a
-- database of one's own (DATABASE_URL) must, to work under the role that owns nothing.
do $$
begin
  if current_setting('server_version_num')::int >= 160000
    and not pg_has_role(current_user, 'lotsenhaus_app', 'set') then
    execute format('grant lotsenhaus_app to %I with set true', current_user);
  end if;
end
$$;
