import { Text } from 'react-aria-components/Text'
import {
  UNSTABLE_Toast as AriaToast,
  UNSTABLE_ToastContent as ToastContent,
  UNSTABLE_ToastQueue as ToastQueue,
  UNSTABLE_ToastRegion as ToastRegion,
} from 'react-aria-components/Toast'
import { Button } from './Button.tsx'

export interface ToastMessage {
  title: string
  /** Shows an Undo button that does this. */
  undo?: () => void
}

/** How long a toast stays, in milliseconds. It waits while the pointer or the focus is on it. */
const stay = 8000

/** The library still calls this part unstable, so only this file knows it. */
const queue = new ToastQueue<ToastMessage>({ maxVisibleToasts: 2 })

/** Says in passing what has happened. Never for anything that the chair must act on: that stays on the screen. */
export function showToast(message: ToastMessage): { close: () => void } {
  const key = queue.add(message, { timeout: stay })
  return { close: () => queue.close(key) }
}

/** Takes all toasts away, when the screen they were about is gone. */
export function clearToasts(): void {
  queue.clear()
}

/** Where toasts appear; once, around the whole app. F6 moves the focus there. */
export function Toasts() {
  return (
    <ToastRegion queue={queue} className="toasts" aria-label="Messages">
      {({ toast }) => (
        <AriaToast toast={toast} className="toast">
          <ToastContent className="toast-text">
            <Text slot="title">{toast.content.title}</Text>
          </ToastContent>
          {toast.content.undo && (
            <Button
              onPress={() => {
                toast.content.undo?.()
                queue.close(toast.key)
              }}
            >
              Undo
            </Button>
          )}
          <Button slot="close" look="bare" aria-label="Close this message">
            <span aria-hidden="true">✕</span>
          </Button>
        </AriaToast>
      )}
    </ToastRegion>
  )
}
