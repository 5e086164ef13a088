// Who read what: written beside the reading itself, never changed. Holds the reader's account and what was opened, and nothing of
// what stood in it.
export const readingTable = `
create table reading (
  tenant integer not null,
  -- In order of time.
  id uuid not null,
  at timestamptz(3) not null,
  account uuid not null,
  -- The post in which it was read; none for the machine's own operator.
  post text,
  what text not null check (what in ('page', 'reveal', 'file', 'paper', 'export', 'dossier', 'search')),
  matter uuid,
  -- Which file, paper, field or list.
  ref text,
  -- The reader's own word, where one is asked for.
  purpose text,
  primary key (tenant, id)
);
create index reading_by_matter on reading (tenant, matter, id desc) where matter is not null;
create index reading_by_account on reading (tenant, account, id desc);
create index reading_by_time on reading (tenant, at);

grant select, insert on reading to xiangzhi_app;
alter table reading enable row level security;
alter table reading force row level security;
create policy township on reading using (tenant between scope_edge('0') and scope_edge('9'));
`
