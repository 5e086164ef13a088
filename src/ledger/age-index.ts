// Lists of every kind of matter together, newest first: what the search in the page's head asks for.
export const ageIndex = `create index matter_by_age on matter (tenant, opened_on desc, id desc);`

/**
 * With the titles in the index itself a township is searched for words without opening one matter. That holds for rows whose pages
 * PostgreSQL has gone over since they were written, so it goes over this table sooner than over others.
 */
export const titlesByAge = `
drop index matter_by_age;
create index matter_by_age on matter (tenant, opened_on desc, id desc) include (procedure, area, state, title);
alter table matter set (autovacuum_vacuum_scale_factor = 0.05, autovacuum_vacuum_insert_scale_factor = 0.01);
`
