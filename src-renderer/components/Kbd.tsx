/** A key or keys, "Ctrl Z", beside the action that they do. */
export function Kbd({ keys }: { keys: string }) {
  return <kbd>{keys}</kbd>
}
