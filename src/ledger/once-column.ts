// What there may be only one of in a place, such as the plan of a year: held by the database, so that two people who open one at
// the same moment cannot both succeed.
export const onceColumn = `
alter table matter add column once text;
create unique index matter_once on matter (tenant, procedure, area, once) where once is not null;
`
