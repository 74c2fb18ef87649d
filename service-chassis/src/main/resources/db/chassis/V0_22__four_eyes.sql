-- When it takes two people of a party, as steering tells it.
alter table partnership_party add column four_eyes jsonb;
