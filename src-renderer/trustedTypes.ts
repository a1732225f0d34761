/**
 * Trusted Types: no text ever becomes HTML. React Aria's announcer clears itself with `innerHTML = ''`, so the
 * empty string alone is let through; anything else throws. Imported first.
 */

interface TrustedTypes {
  createPolicy(name: 'default', rules: { createHTML(html: string): string | null }): unknown
}

const { trustedTypes } = window as { trustedTypes?: TrustedTypes }
trustedTypes?.createPolicy('default', { createHTML: (html) => (html === '' ? '' : null) })
