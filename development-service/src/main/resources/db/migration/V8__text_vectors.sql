-- What a sentence model makes of a text, calculated once: the text itself is not in it, and stays where it is.
create table text_vector (
  model     text not null,
  text_hash text not null,
  vector    bytea not null,
  primary key (model, text_hash)
);
