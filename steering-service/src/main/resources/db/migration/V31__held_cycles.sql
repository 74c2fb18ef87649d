-- Whether the kill clock ran out and nothing goes on until steering answers (R11). A clock that ran out before holds its cycle
-- from the engine's next look at it on.
alter table cycle add held boolean not null default false;
alter table cycle add constraint cycle_held_while_running check (not held or status = 'RUNNING');
