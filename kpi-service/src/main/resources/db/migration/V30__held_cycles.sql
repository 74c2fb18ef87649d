-- Whether nothing goes on in the cycle until steering answers its kill clock (R11).
alter table cycle add held boolean not null default false;
