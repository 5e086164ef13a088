// Lists of every kind of matter together, newest first: what the search in the page's head asks for.
export const ageIndex = `create index matter_by_age on matter (tenant, opened_on desc, id desc);`
