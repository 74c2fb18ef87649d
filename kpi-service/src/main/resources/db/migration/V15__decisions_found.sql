-- A decision that is found is called in the reader's language: kept is what was decided, and after which phase. The words of the
-- old title stay findable.
update search_entry
set body = body || ' ' || title, title = upper(replace(title, ' after phase ', ' '))
where kind = 'DECISION';
