-- How people write to the city or call it: shown with the provider, for barriers and questions about data.
alter table city add column email text, add column phone text;
