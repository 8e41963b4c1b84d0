-- Times that are drawn by lot are kept apart until then. Of two draws that want the same, one gets it.
alter table opening_extra add constraint opening_extra_one_draw
  exclude using gist (tenant_id with =, resource_id with =, day with =,
                      int4range(from_minute, until_minute) with &&)
  where (share like 'draw:%');
