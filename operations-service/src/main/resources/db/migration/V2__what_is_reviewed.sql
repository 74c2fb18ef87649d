-- What a concept is about, so that it stands beside its review. Null until development tells it again.

alter table told_concept add column summary text;
alter table told_concept add column features jsonb;
