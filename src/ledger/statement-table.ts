// The signed statements of a township's sealed days, as they were made. Written once; outsiders keep copies.
export const statementTable = `
create table statement (
  tenant integer not null,
  day date not null,
  made_at timestamptz(3) not null,
  statement jsonb not null,
  primary key (tenant, day)
);

grant select, insert on statement to xiangzhi_app;
alter table statement enable row level security;
alter table statement force row level security;
create policy township on statement using (tenant between scope_edge('0') and scope_edge('9'));
`
