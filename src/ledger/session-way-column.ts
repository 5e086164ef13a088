// How the person behind a session proved who they are.
export const sessionWayColumn = `alter table session add column way text not null default '';`
