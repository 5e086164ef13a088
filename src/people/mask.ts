// What is shown of a person to whoever does not need the whole: enough to know whom it is about, too little to find them by.

/** As typed in; only what is known. */
type Person = { readonly name: string; readonly phone?: string; readonly idNumber?: string; readonly address?: string }

/** 张三丰 → 张**: the first character of the name, and no more stars than two, so that long names do not stand out. */
export function maskName(name: string): string {
  const [first = '', ...others] = name.trim()
  return `${first}${'*'.repeat(Math.min(Math.max(others.length, 1), 2))}`
}

/** 138****1234; of a landline its last four figures; a short number not at all. */
export function maskPhone(phone: string): string {
  const digits = phone.replaceAll(/\D/g, '')
  if (digits.length < 7) return '****'
  return /^1\d{10}$/.test(digits) ? `${digits.slice(0, 3)}****${digits.slice(-4)}` : `****${digits.slice(-4)}`
}

/** The last four characters alone: the first six are the same for everybody here, the others are the birthday. */
export function maskIdNumber(idNumber: string): string {
  const characters = [...idNumber.trim()]
  return characters.length < 9 ? '****' : `${'*'.repeat(characters.length - 4)}${characters.slice(-4).join('')}`
}

/** Down to the village: what follows the last word for a village or township is left out. */
export function maskAddress(address: string): string {
  const found = /^.*(?:社区|居委会|村委会|街道|村|乡|镇)/u.exec(address.trim())
  return `${found?.[0] ?? ''}***`
}

/** The name whole, the rest masked: for whoever works on the matter. */
export function withoutNumbers<P extends Person>(person: P): P {
  return {
    ...person,
    ...(person.phone === undefined ? {} : { phone: maskPhone(person.phone) }),
    ...(person.idNumber === undefined ? {} : { idNumber: maskIdNumber(person.idNumber) }),
    ...(person.address === undefined ? {} : { address: maskAddress(person.address) }),
  }
}

/** Everything masked, the name too: for whoever only looks. */
export function maskPerson<P extends Person>(person: P): P {
  return { ...withoutNumbers(person), name: maskName(person.name) }
}

/** For a notice board or the web: a masked name and nothing else at all. */
export function publishedPerson(person: Pick<Person, 'name'>): { readonly name: string } {
  return { name: maskName(person.name) }
}
