// A village or community of the made-up township.

export type DemoPlace = { readonly code: string; readonly name: string; readonly kind: string }
