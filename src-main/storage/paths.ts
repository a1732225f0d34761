import { resolve } from 'node:path'

/** The files of the records, all in one folder of their own inside the data folder. */
export interface RecordsPaths {
  folder: string
  database: string
  keys: string
  anchor: string
  ballast: string
}

/** Where the records of a data folder are. */
export function recordsPaths(dataFolder: string): RecordsPaths {
  const folder = resolve(dataFolder, 'records')
  return {
    folder,
    database: resolve(folder, 'records.db'),
    keys: resolve(folder, 'records.keys'),
    anchor: resolve(folder, 'records.anchor'),
    ballast: resolve(folder, 'records.ballast'),
  }
}
