-- A scoring judges a problem as it was worded, and with the needs that it had then.
alter table common_problem add column subject int not null default 1;
alter table scoring add column subject int not null default 1;

-- What was scored before a need came or went judged another problem. How it was worded then is not known.
alter table scoring disable trigger scoring_only_grows;
update scoring s set subject = 0
where exists (select from merged_need n where n.problem_id = s.problem_id
  and greatest(n.merged_at, coalesce(n.unmerged_at, n.merged_at)) > s.scored_at);
alter table scoring enable trigger scoring_only_grows;
