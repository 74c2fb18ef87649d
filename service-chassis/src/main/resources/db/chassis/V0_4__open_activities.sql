-- Which activities are open is asked all the time, and of all that ever were few are.
drop index activity_partnership;
create index activity_partnership on activity (partnership_id, state, id);
