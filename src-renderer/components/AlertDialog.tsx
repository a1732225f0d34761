import type { ReactNode } from 'react'
import { Dialog as AriaDialog } from 'react-aria-components/Dialog'
import { Heading } from 'react-aria-components/Heading'
import { Modal, ModalOverlay } from 'react-aria-components/Modal'
import { Button } from './Button.tsx'
import { DialogButtons } from './Dialog.tsx'

export interface AlertDialogProps {
  title: string
  /** What will happen and whether it can be taken back. */
  children: ReactNode
  isOpen: boolean
  onClose: () => void
  /** What the button does, as a verb: "Erase it". */
  action: string
  onAction: () => void
  isActionDisabled?: boolean
}

/** A question that must be answered before anything else. Only for what cannot be undone; for the rest there is Undo. */
export function AlertDialog(props: AlertDialogProps) {
  const { title, children, isOpen, onClose, action, onAction, isActionDisabled = false } = props
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Modal className="modal normal">
        <AriaDialog className="dialog" role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <DialogButtons>
            <Button look="primary" onPress={onAction} isDisabled={isActionDisabled}>
              {action}
            </Button>
            <Button onPress={onClose}>Cancel</Button>
          </DialogButtons>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
