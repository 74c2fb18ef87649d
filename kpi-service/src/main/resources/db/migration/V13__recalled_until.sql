-- When the last was told that was recalled from our own events: what caused it, and all before, was judged by then.
alter table kpi_standing add column recalled_until timestamptz;
