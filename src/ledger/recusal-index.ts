// The few entries by which somebody asks to stand aside and is answered: found without going through all the others.
export const recusalIndex = `create index entry_of_recusal on entry (tenant, matter, seq) where action in ('declareRecusal', 'decideRecusal')`
