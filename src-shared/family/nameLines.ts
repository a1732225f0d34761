const longest = 16

/** A name in at most two lines that fit below a shape; what does not fit ends in "…" (the list has it whole). */
export function nameLines(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '')
  const lines: string[] = []
  for (const word of words) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= longest) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  const [first = '', ...rest] = lines
  return rest.length === 0 ? [short(first)] : [short(first), short(rest.join(' '))]
}

const short = (line: string) => (line.length <= longest ? line : `${line.slice(0, longest - 1).trimEnd()}…`)
