// Whom somebody of the staff would step aside for: what they say of themselves, sealed, for a hint that they alone are shown.
export const ownTiesTable = `
create table own_ties (
  account uuid primary key references account (id),
  wrapped_key bytea not null,
  ciphertext bytea not null
);

grant select, insert, update, delete on own_ties to xiangzhi_app;
`
