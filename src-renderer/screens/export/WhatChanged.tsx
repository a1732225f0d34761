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
      const isSame = was.leftOut.join('\n') === leftOut.join('\n')
      if (was.readerName === readerName && isSame) return []
      const contents = isSame
        ? 'It says the same as before.'
        : leftOut.length === 0
          ? 'Nothing is left out of it now.'
          : leftOut.join(' ')
      return [`${title} is now for ${readerName}. ${contents}`]
    })
}
