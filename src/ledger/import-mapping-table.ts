// How a township reads other people's ledgers: which of their columns and words mean which of ours, kept under a name for the
// next file of the same kind. Names no person.
export const importMappingTable = `
create table import_mapping (
  tenant integer not null,
  name text not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by uuid not null,
  primary key (tenant, name)
);

grant select, insert, update, delete on import_mapping to xiangzhi_app;
alter table import_mapping enable row level security;
alter table import_mapping force row level security;
create policy township on import_mapping using (tenant between scope_edge('0') and scope_edge('9'));
`
