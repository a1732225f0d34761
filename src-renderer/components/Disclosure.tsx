import type { ReactNode } from 'react'
import { Button } from 'react-aria-components/Button'
import { Disclosure as AriaDisclosure, DisclosurePanel } from 'react-aria-components/Disclosure'
import { Heading } from 'react-aria-components/Heading'

export interface DisclosureProps {
  title: ReactNode
  /** A short state at the right: "2 of 3 said". */
  status?: ReactNode
  headingLevel?: 2 | 3 | 4 | 5
  startsOpen?: boolean
  children: ReactNode
}

/** A part of the screen that opens and closes under its heading. */
export function Disclosure({
  title,
  status,
  headingLevel = 3,
  startsOpen = false,
  children,
}: DisclosureProps) {
  return (
    <AriaDisclosure className="disclosure" defaultExpanded={startsOpen}>
      <Heading level={headingLevel} className="disclosure-heading">
        <Button slot="trigger" className="disclosure-button">
          <span className="chevron" aria-hidden="true" />
          <span>{title}</span>
          {status && <span className="disclosure-status">{status}</span>}
        </Button>
      </Heading>
      <DisclosurePanel className="disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  )
}
