-- What operations says of a cycle's proofs of concept is read by cycle, also each time that activity 8 is looked at.
create index proof_assessment_cycle on proof_assessment (cycle_id);
