-- Decisions are sealed, each partnership's in a chain; those from before have no seal.
alter table decision add chain_number int check (chain_number >= 1), add seal text,
  add check ((chain_number is null) = (seal is null));
create unique index decision_chain on decision (partnership_id, chain_number);
