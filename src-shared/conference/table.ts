import type { Id } from './values.ts'

/** Things of one kind by id, and the order in which people see them. */
export interface Table<T> {
  byId: Record<Id, T>
  order: Id[]
}

/** The rows of a table in their order. */
export function rows<T>(table: Table<T>): T[] {
  return table.order.flatMap((id) => {
    const row = table.byId[id]
    return row === undefined ? [] : [row]
  })
}

export function emptyTable<T>(): Table<T> {
  return { byId: {}, order: [] }
}

/** Adds a row at the end. */
export function addRow<T extends { id: Id }>(table: Table<T>, row: T): void {
  table.byId[row.id] = row
  table.order.push(row.id)
}

/** Takes a row out; nothing happens when it is not there. */
export function removeRow<T>(table: Table<T>, id: Id): void {
  delete table.byId[id]
  table.order = table.order.filter((other) => other !== id)
}

/** Moves a row before another one, or to the end when `beforeId` is null. */
export function moveRow<T>(table: Table<T>, id: Id, beforeId: Id | null): void {
  const others = table.order.filter((other) => other !== id)
  const index = beforeId === null ? others.length : others.indexOf(beforeId)
  others.splice(index === -1 ? others.length : index, 0, id)
  table.order = others
}
