/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\..*)?$/i
const mostCharacters = 80
const mostBytes = 150

/**
 * A file name from its parts, "Plan - Amber Reed - 2026-03-24.pdf", that every system takes: no signs that Windows
 * refuses, no device name, no full stop or space at an end, and not too long.
 */
export function fileName(parts: readonly string[], ending: string): string {
  const stem = parts
    .map(safe)
    .filter((part) => part !== '')
    .join(' - ')
  const usable = stem === '' || reserved.test(stem) ? `Document ${stem}`.trim() : stem
  return `${usable}.${ending}`
}

function safe(part: string): string {
  const clean = part
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}<>:"/\\|?*]/gu, ' ')
    .replace(/\s+/gu, ' ')
  return trimmed(shortened(trimmed(clean)))
}

function trimmed(text: string): string {
  return text.replace(/^[\s.]+|[\s.]+$/gu, '')
}

/** Cut between characters as people see them, so that no accent or emoji is torn off. */
function shortened(text: string): string {
  let short = ''
  let count = 0
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    count += 1
    if (count > mostCharacters || Buffer.byteLength(short + segment) > mostBytes) break
    short += segment
  }
  return short
}

/** The names made different where two are the same to Windows or macOS: "… (2).pdf" for the second. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const dot = name.lastIndexOf('.')
    let candidate = name
    for (let count = 2; taken.has(key(candidate)); count++)
      candidate = `${name.slice(0, dot)} (${count})${name.slice(dot)}`
    taken.add(key(candidate))
    return candidate
  })
}

function key(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
