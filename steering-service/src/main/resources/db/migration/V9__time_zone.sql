-- In which the days of a partnership begin; where nobody chose one, as before.
alter table partnership add column time_zone text not null default 'UTC';
