// Lists of people by name are noted as well: a kind of reading that the table did not know before.
export const readingOfLists = `
alter table reading drop constraint reading_what_check;
alter table reading add constraint reading_what_check check (what in ('page', 'reveal', 'file', 'paper', 'export', 'dossier', 'search', 'list'));
`
