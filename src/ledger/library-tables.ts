// The tables of the law library. Texts of law are nobody's evidence and no township's own: they stand outside the wall between
// townships, may be replaced, and are not part of a backup (docs/decisions/0011-law-library.md).
export const libraryTables = `
create table law_text (
  id integer generated always as identity primary key,
  -- The title without what is written now one way, now another: what versions of one law have in common.
  key text not null,
  title text not null,
  part text not null,
  issuer text not null,
  history jsonb not null,
  -- The day of the text: adopted, published or last amended. With it a version is known again.
  day date not null,
  -- In force as the text says, and as whoever imported it said.
  stated_from date,
  given_from date,
  given_to date,
  -- Other laws that it says come to an end, and from which day.
  repeals jsonb not null,
  -- Its articles take the numbers from first_article on, without a gap.
  first_article integer not null,
  articles integer not null,
  doubts text[] not null,
  digest bytea not null,
  imported_at timestamptz not null,
  unique (key, day, part)
);

create table law_article (
  id integer primary key,
  law integer not null references law_text (id) on delete cascade,
  number text not null,
  headings text[] not null,
  body text not null
);
create index law_article_by_number on law_article (law, number);

-- For every two characters that stand side by side: in which articles, and how much that says of the article. Written in
-- batches, each a run of bytes that may simply be joined to the one before.
create table law_gram (
  gram text collate "C" not null,
  batch integer not null,
  postings bytea not null,
  primary key (gram, batch)
);

-- One row: the last article number given out, the batches there are, and a count that tells a reader that the shelf has changed.
create table law_shelf (
  only_row boolean primary key default true check (only_row),
  last_article integer not null,
  batches integer[] not null,
  changes integer not null
);
insert into law_shelf (last_article, batches, changes) values (0, '{}', 0);

grant select, insert, update, delete on law_text, law_article, law_gram to xiangzhi_app;
grant select, update on law_shelf to xiangzhi_app;
`
