// In the place of the real cost of a password where tests count hundreds of wrong ones: what is proved there is who gets in, not how
// long a guess takes. The real one is proved beside it.
export const passwordCost = { N: 2 ** 4, r: 8, p: 3 }
