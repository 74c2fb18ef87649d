-- Moving back to NEEDS reopens the lists (R18): needs are added later with a reason, or set aside with one.

-- The round in which a list was submitted; of lists of before, the first.
alter table need_list add column submitted_in_round int check (submitted_in_round >= 1);

-- Why it is on a list that was submitted already. Still nothing says when (R2).
alter table need add column late_reason text;
alter table need add column aside_reason text;
alter table need add column set_aside_by text;
alter table need add column set_aside_by_name text;
alter table need add column set_aside_for text;
alter table need add column set_aside_at timestamptz;
