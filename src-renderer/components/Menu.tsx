import { Menu as AriaMenu, MenuItem, MenuTrigger } from 'react-aria-components/Menu'
import { Popover } from 'react-aria-components/Popover'
import { Button, type ButtonProps } from './Button.tsx'

export interface MenuAction {
  id: string
  title: string
  onAction: () => void
  isDisabled?: boolean
}

export interface MenuProps extends Pick<ButtonProps, 'look' | 'size' | 'children'> {
  /** What the button opens, where its words do not say it: "More about Isaac". */
  'aria-label'?: string
  actions: MenuAction[]
}

/** A button that opens a list of further actions. */
export function Menu({ actions, ...button }: MenuProps) {
  return (
    <MenuTrigger>
      <Button {...button} />
      <Popover className="popover">
        <AriaMenu className="options">
          {actions.map(({ id, title, onAction, isDisabled = false }) => (
            <MenuItem key={id} id={id} onAction={onAction} isDisabled={isDisabled} className="option">
              {title}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  )
}
