import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'

export interface DialogProps {
  title: string
  isOpen: boolean
  /** Called when the dialog is to be closed: Escape, or its own buttons. */
  onClose: () => void
  /** Wide dialogs hold a form of several fields. */
  width?: 'normal' | 'wide'
  children: ReactNode
}

/**
 * A dialog over the screen. The focus goes into it and comes back. It is not closed by a press beside it: nothing
 * half-typed goes that way. Put the buttons into a `DialogButtons` at its end.
 */
export function Dialog({ title, isOpen, onClose, width = 'normal', children }: DialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className={`modal ${width}`}>
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}

export function DialogButtons({ children }: { children: ReactNode }) {
  return <div className="dialog-buttons">{children}</div>
}
