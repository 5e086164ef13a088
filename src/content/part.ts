// One of the parts that the work of a township is declared in. Declarations keep the types of their own actions, which
// differ from one another; whoever reads all of them at once sees the common shape.

export type Part = {
  readonly procedures: readonly unknown[]
  readonly indicators: readonly unknown[]
}
