import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

/** The built pages, whole, by the path they are asked for: `/index.html`, `/assets/index-1a2b.js`. */
export type Pages = ReadonlyMap<string, Uint8Array<ArrayBuffer>>

export interface PageResponse {
  status: 200 | 404
  headers: Record<string, string>
  body: Uint8Array<ArrayBuffer>
}

/** The page may load what it was built with and nothing else; text can never become script. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
}

/**
 * Reads a folder of built pages into memory. Only regular files in real folders are read, so that no link leads
 * out of it. Throws when the folder or its index.html is not there.
 */
export function readPages(folder: string): Pages {
  const pages = new Map<string, Uint8Array<ArrayBuffer>>()
  readInto(pages, folder, '')
  if (!pages.has('/index.html'))
    throw new Error(`There is no index.html in ${folder}: build the pages first.`)
  return pages
}

/** Walks by hand, because Node's own recursive listing follows links to folders. */
function readInto(pages: Map<string, Uint8Array<ArrayBuffer>>, folder: string, path: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const entryPath = `${path}/${entry.name}`
    if (entry.isFile()) pages.set(entryPath, readFileSync(join(folder, entry.name)))
    else if (entry.isDirectory()) readInto(pages, join(folder, entry.name), entryPath)
  }
}

/**
 * Answers a request for a path, as it stands in the address. It is looked up and never followed, so there is no
 * path that leads anywhere but to a file that was read: everything else is 404.
 */
export function servePage(pages: Pages, path: string): PageResponse {
  const name = path === '/' ? '/index.html' : path
  const body = pages.get(name)
  const headers = {
    'content-type': mediaTypes[extname(name)] ?? 'application/octet-stream',
    'content-security-policy': contentSecurityPolicy,
    'permissions-policy':
      'camera=(), microphone=(), geolocation=(), display-capture=(), usb=(), serial=(), hid=(), bluetooth=(), midi=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  }
  if (body !== undefined) return { status: 200, headers, body }
  return {
    status: 404,
    headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
    body: new TextEncoder().encode('There is no such page.'),
  }
}
