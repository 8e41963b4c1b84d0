-- Who came early for an appointment didn't wait before its time.
create or replace view stat_visit with (security_invoker = true) as
select t.tenant_id, t.site_key, t.day, coalesce(f.unit_key, t.unit_key) as unit_key, t.language, t.issued_at,
       coalesce(f.called_at, t.called_at) as first_called_at,
       t.state = 'FINISHED' as finished,
       t.state = 'FINISHED' and not t.forwarded and t.outcome in ('ANSWERED', 'DOCUMENTS_TAKEN')
         as settled_at_first_desk,
       least(greatest(t.issued_at, t.due_at), coalesce(f.called_at, t.called_at)) as waits_since
from ticket t left join ticket_turn f
  on f.tenant_id = t.tenant_id and f.ticket_id = t.id and f.turn = 1;
