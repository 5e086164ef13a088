// What a person has said of one column or cell of a recipient's table, as typed.

export type TypedMatch = { readonly at: string; readonly head: string; readonly field: string; readonly class: string }
