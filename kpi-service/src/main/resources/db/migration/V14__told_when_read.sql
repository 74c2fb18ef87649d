-- An event is told in a sentence when it is read, in the reader's language: nothing needs the English one any more.
alter table timeline_entry drop column sentence;
