// Through whose hands a file came into the store. Until a matter cites it, it is theirs alone to open; the same photograph may be
// put in by two people.
export const fileHandTable = `
create table file_hand (
  tenant integer not null,
  sha256 bytea not null,
  account uuid not null,
  at timestamptz not null,
  primary key (tenant, sha256, account)
);

insert into file_hand (tenant, sha256, account, at) select tenant, sha256, taken_by, taken_at from file;

grant select, insert on file_hand to xiangzhi_app;
alter table file_hand enable row level security;
alter table file_hand force row level security;
create policy township on file_hand using (tenant between scope_edge('0') and scope_edge('9'));
`
