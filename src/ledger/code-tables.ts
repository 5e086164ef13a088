// The books of codes: those on papers, by which a signed sheet finds its matter again, and those on parties' slips. Of a slip's
// code only a keyed digest is kept: nobody can read it here, not even to print it a second time.
export const codeTables = `
create table paper_code (
  tenant integer not null,
  code text not null,
  matter uuid not null,
  paper text not null,
  primary key (tenant, code),
  unique (tenant, matter, paper)
);

create table slip (
  tenant integer not null,
  -- The first bytes of the digest find the row, the whole of it is compared.
  lead bytea not null,
  digest bytea not null,
  matter uuid not null,
  -- The entry by which this round of slips was given out: a later one voids it.
  given integer not null,
  -- The sealed reference of the party, and which of them it is on the list.
  party uuid not null,
  place smallint not null,
  printed_at timestamptz not null,
  printed_by uuid not null,
  ends_on date not null,
  primary key (tenant, lead),
  unique (tenant, matter, given, party)
);

-- In which township a code was given out: whoever types it says only the code. Says nothing else, and stands outside the wall.
create table slip_place (
  lead bytea primary key,
  tenant integer not null
);

grant select, insert on paper_code, slip, slip_place to xiangzhi_app;
alter table paper_code enable row level security;
alter table paper_code force row level security;
create policy township on paper_code using (tenant between scope_edge('0') and scope_edge('9'));
alter table slip enable row level security;
alter table slip force row level security;
create policy township on slip using (tenant between scope_edge('0') and scope_edge('9'));
`
