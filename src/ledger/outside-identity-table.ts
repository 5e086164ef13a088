// Which person of an identity service outside works under which account.
export const outsideIdentityTable = `
create table outside_identity (
  issuer text not null,
  -- A digest that is slow to make: what the service calls a person may be the number of an identity card.
  subject bytea not null,
  account uuid not null references account (id),
  linked_at timestamptz not null,
  primary key (issuer, subject),
  unique (issuer, account)
);

grant select, insert, delete on outside_identity to xiangzhi_app;
`
