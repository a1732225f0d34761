import { Fragment } from 'react'
import { partsOf } from '../../src-shared/documents/blocks.ts'
import type { Fact, TableBlock, Words } from '../../src-shared/documents/content.ts'
import { direction } from './direction.ts'
import { PrintedHeading } from './PrintedHeading.tsx'
import { Written } from './Written.tsx'

/** Facts by name, one to a row. */
export function PrintedFacts({ title, facts }: { title: string; facts: readonly Fact[] }) {
  return (
    <table className="printed-facts" aria-label={title}>
      <tbody>
        {facts.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
          <tr key={index}>
            <th scope="row">
              <Written words={name} />
            </th>
            <td {...direction(value)}>
              <Written words={value} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rows of anything; in large print a card for each row, as it is printed. */
export function PrintedTable({ table, isLarge }: { table: TableBlock; isLarge: boolean }) {
  const { title, columns, rows, card } = table
  if (isLarge)
    return rows.map((row, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
      <Fragment key={index}>
        <PrintedHeading level={card.level} words={cardTitle(card.noun, row[0] ?? '')} />
        <PrintedFacts
          title={title}
          facts={columns.slice(1).map(({ heading }, cell) => ({ name: heading, value: row[cell + 1] ?? '' }))}
        />
      </Fragment>
    ))
  return (
    <table className="printed-table" aria-label={title}>
      <thead>
        <tr>
          {columns.map(({ heading, share }) => (
            <th key={heading} scope="col" style={{ width: `${share * 100}%` }}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
          <tr key={index}>
            {row.map((words, cell) =>
              cell === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
                <th key={cell} scope="row" {...direction(words)}>
                  <Written words={words} />
                </th>
              ) : (
                // biome-ignore lint/suspicious/noArrayIndexKey: a document that is read does not change
                <td key={cell} {...direction(words)}>
                  <Written words={words} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** "Action 3" */
function cardTitle(noun: string, first: Words): Words {
  return noun === '' ? first : [{ text: `${noun} ` }, ...partsOf(first)]
}
