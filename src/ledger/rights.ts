// What the program's database role may do with the tables, and the wall between townships.
export const rights = `
-- What the program may do with the tables, and the second wall: rows of a township are seen and written only while the
-- transaction names that township (or an area above it). No name, no rows.

grant usage on schema public to xiangzhi_app;
revoke create on schema public from public;

-- Evidence: written once, read, never changed.
grant select, insert on entry, checkpoint, file to xiangzhi_app;
-- Views of the evidence, and the side store whose keys may be destroyed.
grant select, insert, update on position, matter, counter, deadline, tally, register, sealed, township, area to xiangzhi_app;
grant delete on deadline, register, tally to xiangzhi_app;
-- The door's own books.
grant select, insert, update on account to xiangzhi_app;
grant select, insert, update, delete on session, draft to xiangzhi_app;

-- The first and the last township code of the named area. A range of whole numbers, because behind this wall an index may be
-- entered only by operators that cannot tell anything about rows they do not show, and comparing numbers is such.
create function scope_edge(digit text) returns integer language sql stable parallel safe
  return rpad(nullif(current_setting('xiangzhi.scope', true), ''), 9, digit)::integer;

-- Matching words tells as little about hidden rows, but PostgreSQL does not know. Only a superuser may say so; where the
-- owner is none, looking for words reads a township's titles one by one.
do $words$ begin
  if (select rolsuper from pg_roles where rolname = current_user) then alter function ts_match_vq(tsvector, tsquery) leakproof; end if;
end $words$;

-- The list of townships and of their villages is no secret: it stays outside the wall.
do $rights$
declare t text;
begin
  foreach t in array array['position','entry','matter','counter','deadline','tally','register','sealed','file','checkpoint'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy township on %I using (tenant between scope_edge(''0'') and scope_edge(''9''))', t);
  end loop;
end $rights$;
`
