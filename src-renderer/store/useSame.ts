import { useMemo } from 'react'

/**
 * The same object for as long as its content is the same, so that what is drawn from it is not drawn again. For small
 * values that can be written as JSON.
 */
export function useSame<T>(value: T): T {
  const content = JSON.stringify(value)
  return useMemo(() => JSON.parse(content) as T, [content])
}
