// What lists of notices go by once a township has published for years: the newest of all shelves, those that close soon, and how many
// stand on each shelf, none of which may read the notices themselves.
export const publicationIndexes = `
create index publication_by_day on publication (tenant, from_on desc, matter desc, seq desc) where shelf <> 'calendar';
create index publication_by_closing on publication (tenant, closes_on) where closes_on is not null;
create index publication_standing on publication (tenant, shelf, from_on, until_on);
`
