-- By which goals a side has judged the problem as it is, its earlier scorings included: the newest says it, however many
-- there are.
alter table scoring add column judged uuid[];
alter table scoring disable trigger scoring_only_grows;
update scoring s set judged = array(
  select distinct (score ->> 'goalId')::uuid
  from scoring earlier cross join jsonb_array_elements(earlier.scores) score
  where earlier.problem_id = s.problem_id and earlier.side = s.side and earlier.subject = s.subject
    and earlier.number <= s.number);
alter table scoring enable trigger scoring_only_grows;
alter table scoring alter column judged set not null;

-- The former release, which may still run beside this one, does not say it.
create function say_judged_goals() returns trigger language plpgsql as $$
begin
  new.judged := array(
    select distinct (score ->> 'goalId')::uuid
    from (select new.scores union all
      select scores from scoring
      where problem_id = new.problem_id and side = new.side and subject = new.subject) said
    cross join jsonb_array_elements(said.scores) score);
  return new;
end $$;
create trigger scoring_says_judged_goals before insert on scoring
  for each row when (new.judged is null) execute function say_judged_goals();
