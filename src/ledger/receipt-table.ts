// Receipts: what a person holds to follow their own matter. Of the code only a keyed digest is kept; where it leads is found by its
// first bytes, as a slip's is (`slip_place`).
export const receiptTable = `
create table receipt (
  tenant integer not null,
  lead bytea not null,
  digest bytea not null,
  matter uuid not null,
  -- The sealed reference of the person it was given to.
  holder uuid not null,
  issued_at timestamptz(3) not null,
  issued_by uuid not null,
  ends_on date not null,
  primary key (tenant, lead)
);
create index receipt_by_matter on receipt (tenant, matter, holder);

grant select, insert on receipt to xiangzhi_app;
alter table receipt enable row level security;
alter table receipt force row level security;
create policy township on receipt using (tenant between scope_edge('0') and scope_edge('9'));
`
