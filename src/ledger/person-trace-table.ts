// By what a person is found in every kind of matter: keyed digests of whole names, telephone and identity numbers. A digest goes when
// the key of the person it was taken from is destroyed; the database itself sees to that.
export const personTraceTable = `
create table person_trace (
  tenant integer not null,
  digest bytea not null,
  matter uuid not null,
  -- The sealed value it was taken from.
  source uuid not null,
  primary key (tenant, digest, source)
);
create index person_trace_by_source on person_trace (tenant, source);

-- Up to which entry of the township's line persons have been traced.
create table person_traced (
  tenant integer primary key,
  position bigint not null
);

grant select, insert, delete on person_trace to xiangzhi_app;
grant select, insert, update on person_traced to xiangzhi_app;
alter table person_trace enable row level security;
alter table person_trace force row level security;
create policy township on person_trace using (tenant between scope_edge('0') and scope_edge('9'));
alter table person_traced enable row level security;
alter table person_traced force row level security;
create policy township on person_traced using (tenant between scope_edge('0') and scope_edge('9'));

create function forget_person_trace() returns trigger language plpgsql as $forget$ begin
  delete from person_trace where tenant = old.tenant and source = old.id;
  return null;
end $forget$;
create trigger person_key_destroyed after update of wrapped_key on sealed for each row when (new.wrapped_key is null) execute function forget_person_trace();
create trigger person_value_destroyed after delete on sealed for each row execute function forget_person_trace();
`
