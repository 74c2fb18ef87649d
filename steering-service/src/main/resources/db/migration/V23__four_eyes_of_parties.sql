-- When it takes two people of a party, as its representatives say.
alter table party add column four_eyes jsonb;
