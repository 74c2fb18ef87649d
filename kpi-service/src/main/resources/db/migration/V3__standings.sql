-- What the measurements of each KPI come to, kept as they come: so neither a measurement nor a look at a KPI reads what was
-- measured before. Of a KPI that is not known yet too. Whoever adds measurements of a KPI holds the lock of its row.
create table kpi_standing (
  kpi_id             uuid primary key,
  counted            bigint not null default 0,
  -- the one that was observed last
  observed_value     numeric,
  observed_at        timestamptz,
  observed_source    text,
  observed_id        text,
  observed_synthetic boolean,
  -- the one that came last
  came_value         numeric,
  came_observed_at   timestamptz,
  came_source        text,
  came_id            text,
  came_synthetic     boolean,
  -- those observed after window_after, of a KPI whose value is a sum or an average
  window_after       timestamptz,
  window_sum         numeric not null default 0,
  window_count       bigint not null default 0,
  -- what was last told of it
  told               bigint not null default 0,
  told_status        text not null default 'UNMEASURED',
  told_at            timestamptz
) with (fillfactor = 50);

-- Those of which there is something to tell; few, and empty while there is no hurry.
create index kpi_standing_to_tell on kpi_standing (told_at) where counted > told;

insert into kpi_standing (kpi_id, counted, told, told_status)
select m.kpi_id, count(*), case when k.id is null then 0 else count(m.arrival) end, coalesce(k.told_status, 'UNMEASURED')
from measurement m left join kpi k on k.id = m.kpi_id group by m.kpi_id, k.id;

update kpi_standing s
set observed_value = m.value, observed_at = m.observed_at, observed_source = m.source, observed_id = m.measurement_id,
  observed_synthetic = m.synthetic
from (select distinct on (kpi_id) * from measurement
      order by kpi_id, observed_at desc, (measurement_id || '|' || source) collate "C" desc) m
where m.kpi_id = s.kpi_id;

-- Of what came by REST and was not counted by then, one is told.
update kpi_standing s
set came_value = m.value, came_observed_at = m.observed_at, came_source = m.source, came_id = m.measurement_id,
  came_synthetic = m.synthetic
from (select distinct on (kpi_id) * from measurement order by kpi_id, arrival desc nulls first) m
where m.kpi_id = s.kpi_id;

update kpi_standing s
set window_after = w.after, window_sum = w.sum, window_count = w.count
from (select s.kpi_id, s.observed_at - make_interval(hours => 24 * k.window_days) as after, sum(m.value), count(*)
      from kpi_standing s join kpi k on k.id = s.kpi_id and k.aggregation <> 'LAST'
      join measurement m on m.kpi_id = s.kpi_id and m.observed_at > s.observed_at - make_interval(hours => 24 * k.window_days)
      group by s.kpi_id, k.id) w
where w.kpi_id = s.kpi_id;

alter table kpi drop column told_status, drop column latest_value, drop column latest_observed_at, drop column latest_id;

-- A measurement counts when it is stored.
alter table measurement drop column arrival;
drop sequence measurement_arrival;
drop index measurement_latest;
create index measurement_observed on measurement (kpi_id, observed_at) include (value);
