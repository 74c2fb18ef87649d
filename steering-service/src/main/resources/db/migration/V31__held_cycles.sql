-- Whether the kill clock ran out and nothing goes on until steering answers (R11). A clock that ran out before holds its cycle
-- from the engine's next look at it on.
alter table cycle add held boolean not null default false;
-- A former release that shelves or stops the cycle does not know it: it says nothing of a cycle that does not run.
