// What signing in needs beside the password: a second factor, the devices somebody has signed in from, and where a session runs.
export const identityTables = `
create table second_factor (
  account uuid primary key references account (id),
  -- The shared secret, sealed by the township's vault; useless without its key.
  wrapped_key bytea not null,
  ciphertext bytea not null,
  -- Set by the first right code; until then the factor asks nothing of anybody.
  confirmed_at timestamptz,
  -- The last time step whose code was taken: none is taken twice.
  last_step bigint not null default 0,
  -- Digests of the one-time codes for a lost telephone.
  spare bytea[] not null default '{}'
);

create table known_device (
  account uuid not null references account (id),
  token bytea not null,
  seen_at timestamptz not null,
  primary key (account, token)
);

alter table session add column browser text not null default '', add column address text not null default '';

grant select, insert, update, delete on second_factor, known_device to xiangzhi_app;
`
