-- Both sides may go on without money: zero is a decision about a pledge, and then it is one about a tranche too.
alter table tranche drop constraint tranche_amount_check, add check (amount >= 0);
