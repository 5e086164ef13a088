// By what the people and places of matters are known again without being named: keyed digests, worthless without the township's
// key. A digest goes when the key of the person it was taken from is destroyed; the database itself sees to that.
export const recognitionTable = `
create table recognition (
  tenant integer not null,
  digest bytea not null,
  matter uuid not null,
  -- What was alike: an identity number, a name with the end of a telephone number, a name alone, a place.
  kind text not null,
  -- The sealed value it was taken from; for a place, the matter.
  source uuid not null,
  primary key (tenant, digest, source)
);
create index recognition_by_matter on recognition (tenant, matter);
create index recognition_by_source on recognition (tenant, source);

grant select, insert, delete on recognition to xiangzhi_app;
alter table recognition enable row level security;
alter table recognition force row level security;
create policy township on recognition using (tenant between scope_edge('0') and scope_edge('9'));

create function forget_recognition() returns trigger language plpgsql as $forget$ begin
  delete from recognition where tenant = old.tenant and source = old.id;
  return null;
end $forget$;
create trigger key_destroyed after update of wrapped_key on sealed for each row when (new.wrapped_key is null) execute function forget_recognition();
create trigger value_destroyed after delete on sealed for each row execute function forget_recognition();
`
