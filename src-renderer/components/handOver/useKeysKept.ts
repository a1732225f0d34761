import { useEffect } from 'react'

/**
 * While the laptop is with somebody else, the keys of the app and of the browser do nothing: undo, commands, the step
 * before, reload. Typing, and cutting and pasting in a text, work as ever.
 */
export function useKeysKept(isHandedOver: boolean): void {
  useEffect(() => {
    if (!isHandedOver) return
    // On the window and before anything else, wherever the focus is.
    window.addEventListener('keydown', keepFromTheApp, true)
    return () => window.removeEventListener('keydown', keepFromTheApp, true)
  }, [isHandedOver])
}

function keepFromTheApp(event: KeyboardEvent): void {
  const isCommand = (event.ctrlKey || event.metaKey || event.altKey) && !event.getModifierState('AltGraph')
  if (!isCommand && !/^F\d+$/.test(event.key)) return
  event.stopImmediatePropagation()
  const isInText = event.target instanceof Element && event.target.matches('input, textarea')
  if (!isInText || !editsText.test(event.key)) event.preventDefault()
}

/** What Ctrl does in a text: select all, copy, cut, paste, the text's own undo, and moving by words. */
const editsText = /^([acvxyz]|arrow(left|right)|home|end|backspace|delete)$/i
