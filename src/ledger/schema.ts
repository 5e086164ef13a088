// The tables of the ledger, as one script of SQL.
export const schema = `
-- The tables of a township's ledger. Kept to what PostgreSQL 15 to 18 share. The township is the first part of every
-- key, so that a county or province can hold many and distribute by it.

create table township (
  tenant integer primary key,
  name text not null,
  full_name text not null,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table area (
  tenant integer not null,
  code text not null,
  name text not null,
  kind text not null,
  -- Where the place comes from: the division data, or the township's own word.
  source text not null,
  primary key (tenant, code)
);

-- The last position given out in a township. Every append takes the next ones under this row's lock: positions have
-- no gaps, so a missing number shows.
create table position (
  tenant integer primary key,
  last bigint not null
);

create table entry (
  tenant integer not null,
  matter uuid not null,
  seq integer not null,
  position bigint not null,
  procedure text not null,
  version date not null,
  area text not null,
  action text not null,
  occurred_on date not null,
  recorded_at timestamptz(3) not null,
  actor uuid not null,
  post text not null,
  answers jsonb not null,
  noted jsonb,
  reverses integer,
  reason text,
  command uuid not null,
  part smallint not null,
  algorithm smallint not null,
  hash bytea not null,
  primary key (tenant, matter, seq),
  unique (tenant, position),
  unique (tenant, command, part)
);
create index entry_by_day on entry (tenant, occurred_on, action);

-- The view of a matter that lists are made of: all of it can be made again from the entries.
create table matter (
  tenant integer not null,
  id uuid not null,
  procedure text not null,
  version date not null,
  area text not null,
  number integer not null,
  state text not null,
  title text not null,
  seq integer not null,
  head bytea not null,
  opened_on date not null,
  closed_on date,
  next_due date,
  flags text[] not null default '{}',
  grams tsvector not null,
  primary key (tenant, id)
) with (fillfactor = 80);
create index matter_by_day on matter (tenant, procedure, opened_on desc, id desc);
create index matter_by_state on matter (tenant, procedure, state, opened_on desc, id desc);
create index matter_by_area on matter (tenant, procedure, area, opened_on desc, id desc);
create index matter_by_due on matter (tenant, next_due) where next_due is not null;
create index matter_flagged on matter (tenant, opened_on desc, id desc) where cardinality(flags) > 0;
create index matter_by_words on matter using gin (grams);

create table counter (
  tenant integer not null,
  procedure text not null,
  year smallint not null,
  last integer not null,
  primary key (tenant, procedure, year)
) with (fillfactor = 50);

create table deadline (
  tenant integer not null,
  matter uuid not null,
  time_limit text not null,
  -- The entry that started it.
  started_by integer not null,
  due date,
  provisional boolean not null,
  state text not null,
  settled_on date,
  primary key (tenant, matter, time_limit, started_by)
) with (fillfactor = 80);
create index deadline_running on deadline (tenant, due) where state = 'running';

-- What entries have added to each figure, month by month and place by place.
create table tally (
  tenant integer not null,
  indicator text not null,
  month integer not null,
  area text not null,
  -- Who or what is counted once in a year; empty for sums and counts.
  key text not null,
  amount bigint not null,
  records integer not null,
  primary key (tenant, indicator, month, area, key)
) with (fillfactor = 50);

create table register (
  tenant integer not null,
  procedure text not null,
  matter uuid not null,
  area text not null,
  person uuid,
  account uuid,
  post text,
  from_on date not null,
  to_on date,
  primary key (tenant, procedure, matter)
);
create index register_by_account on register (account) where account is not null;

-- Names and private text, each under a key of its own; without the key the row is noise.
create table sealed (
  tenant integer not null,
  id uuid not null,
  matter uuid not null,
  wrapped_key bytea,
  ciphertext bytea not null,
  primary key (tenant, id)
);

create table file (
  tenant integer not null,
  sha256 bytea not null,
  name text not null,
  type text not null,
  bytes integer not null,
  content bytea not null,
  taken_at timestamptz not null,
  taken_by uuid not null,
  primary key (tenant, sha256)
);

create table checkpoint (
  tenant integer not null,
  day date not null,
  last_position bigint not null,
  entries integer not null,
  algorithm smallint not null,
  digest bytea not null,
  previous bytea not null,
  primary key (tenant, day)
);

create table account (
  id uuid primary key,
  tenant integer not null,
  login text not null unique,
  name text not null,
  password text,
  invitation text,
  invited_until timestamptz,
  created_at timestamptz not null,
  disabled_at timestamptz,
  -- Failed sign-ins since the last good one, and until when further ones are not even tried.
  failures integer not null default 0,
  barred_until timestamptz
);

create table session (
  token bytea primary key,
  account uuid not null references account (id),
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null
);
create index session_by_account on session (account);

create table draft (
  account uuid not null references account (id),
  place text not null,
  content jsonb not null,
  saved_at timestamptz not null,
  primary key (account, place)
);
`
