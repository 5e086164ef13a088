import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { scramVerifier } from '#ledger/scram-verifier.ts'

// RFC 7677, section 3: what server and client say to each other about the password “pencil”, and the server's proof at the end.
test('made from the password of RFC 7677, the server key signs the exchange of RFC 7677', () => {
  const salt = 'W22ZaJ0SNY7soEsUEjb6gQ=='
  const both = 'rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0'
  const exchange = `n=user,r=rOprNGfwEbeRWgbNEkqO,r=${both},s=${salt},i=4096,c=biws,r=${both}`
  const verifier = scramVerifier('pencil', Buffer.from(salt, 'base64'))
  expect(verifier).toMatch(/^SCRAM-SHA-256\$4096:W22ZaJ0SNY7soEsUEjb6gQ==\$/)
  const serverKey = Buffer.from(verifier.split(':').at(-1) ?? '', 'base64')
  expect(createHmac('sha256', serverKey).update(exchange).digest('base64')).toBe('6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=')
})
