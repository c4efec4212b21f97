const allowedProtocols = new Set(['http:', 'https:', 'mailto:'])

/** Whether a link may be followed from a shared text: web and mail addresses only, and nothing relative. */
export function isSafeLink(href: string): boolean {
  return URL.canParse(href) && allowedProtocols.has(new URL(href).protocol)
}
