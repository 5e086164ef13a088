// The notices for everybody, each word for word as it was published. Written with the entry that publishes; the program may
// shorten how long one is public and say why, and change nothing else.
export const publicationTable = `
create table publication (
  tenant integer not null,
  matter uuid not null,
  publication text not null,
  -- Of the entry that published it.
  seq integer not null,
  area text not null,
  shelf text not null,
  subject text not null,
  body jsonb not null,
  digest bytea not null,
  from_on date not null,
  -- The last day on which it is public; no day: for ever.
  until_on date,
  -- Until when one may say something about it, or by when what it announces is owed.
  closes_on date,
  ending text check (ending in ('over', 'takenDown', 'superseded', 'reversed')),
  primary key (tenant, matter, publication, seq)
);
create index publication_by_shelf on publication (tenant, shelf, from_on desc, matter desc);

grant select, insert on publication to xiangzhi_app;
grant update (until_on, ending) on publication to xiangzhi_app;
alter table publication enable row level security;
alter table publication force row level security;
create policy township on publication using (tenant between scope_edge('0') and scope_edge('9'));
`
