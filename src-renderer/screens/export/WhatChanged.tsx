import { useState } from 'react'
import type { DocumentListing } from '../../../src-shared/contract.ts'

/** What became different in the plans while this was open, as soon as somebody gets a copy or gets none any more. */
export function WhatChanged({ documents }: { documents: readonly DocumentListing[] }) {
  const [compared, setCompared] = useState(documents)
  const [changes, setChanges] = useState<string[]>([])
  if (compared !== documents) {
    setCompared(documents)
    const now = changesBetween(compared, documents)
    if (now.length > 0) setChanges(now)
  }
  return (
    <div role="status" className="what-changed">
      {changes.length > 0 && (
        <ul>
          {changes.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

function changesBetween(before: readonly DocumentListing[], after: readonly DocumentListing[]): string[] {
  return after
    .filter(({ id }) => id.startsWith('plan/'))
    .flatMap(({ id, title, readerName, leftOut }) => {
      const was = before.find((one) => one.id === id)
      if (was === undefined) return []
      const contents = whatIsDifferent(was.leftOut, leftOut)
      return was.readerName === readerName && contents === ''
        ? []
        : [`${title} is now for ${readerName}. ${contents || 'It says the same as before.'}`]
    })
}

/** The sentences that say how much is left out, where they are not what they were; empty where all are. */
function whatIsDifferent(before: readonly string[], after: readonly string[]): string {
  const added = after.filter((sentence) => !before.includes(sentence))
  const gone = before.filter((sentence) => !after.includes(sentence))
  if (added.length > 0) return `What is left out has changed: ${added.join(' ')}`
  return gone.length > 0 ? 'Less is left out of it than before.' : ''
}
