-- Only steering knows an engine; the others hear which activity is due.
delete from outbox where channel = 'ENGINE';
alter table activity drop column job_key;
drop table deployed_process;
