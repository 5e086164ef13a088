// What a county signed for having received: beside the township's own statements, written once.
export const countersignatureTable = `
create table countersignature (
  tenant integer not null,
  day date not null,
  taken_at timestamptz(3) not null,
  line jsonb not null,
  primary key (tenant, day)
);

grant select, insert on countersignature to xiangzhi_app;
alter table countersignature enable row level security;
alter table countersignature force row level security;
create policy township on countersignature using (tenant between scope_edge('0') and scope_edge('9'));
`
