// The only ways text and addresses enter print HTML.

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text fit for element content and quoted attributes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign)
}

/** The address when it is a page of this server, a place on this page, or http(s); nothing otherwise (no `javascript:`). */
export function safeHref(href: string | undefined): string | undefined {
  if (href === undefined) return undefined
  return /^(?:https?:\/\/|\/(?![/\\])|[#?])/i.test(href) ? href : undefined
}
