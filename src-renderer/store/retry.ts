/** Milliseconds to wait before trying again after so many failures: 1, 2, 4, 8, then every 15 seconds. */
export function retryDelay(failures: number): number {
  return Math.min(15_000, 1000 * 2 ** (failures - 1))
}
