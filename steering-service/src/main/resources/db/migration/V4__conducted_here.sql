-- An engine is told by cycle, activity and round; its own keys are its own business.
alter table cycle drop column decide_job_key;
alter table signature_reminder rename column job_key to occurrence;
alter table signature_reminder alter column occurrence type text using occurrence::text;

-- Which process models were made known by an event.
create table deployed_process (
  process_id text primary key,
  checksum   text not null
);
