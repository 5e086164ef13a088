// Which matter let somebody in again last: each lets in once.
export const accountRecoveryColumn = 'alter table account add column recovery uuid;'
