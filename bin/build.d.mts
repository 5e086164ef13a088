/** Brings dist/ up to date. @returns whether anything was built */
export function build(): Promise<boolean>
