import type { blocks } from '../pdf/blocks.ts'

/** The building blocks at the size of this paper. */
export type Blocks = ReturnType<typeof blocks>
