// What a guess at a password costs. OWASP's recommendation for scrypt: N = 2^17 costs 128 MiB; one office PC signs in a few people at
// a time, so 2^15 three times over.
export const passwordCost = { N: 2 ** 15, r: 8, p: 3 } as const
