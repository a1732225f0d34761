import { ListBox, ListBoxItem } from 'react-aria-components/ListBox'
import { Popover } from 'react-aria-components/Popover'

/** Something to choose from a list. */
export interface Option {
  id: string
  title: string
  /** A second, quieter line. */
  hint?: string
}

/** The list that a ComboBox or Select opens. Without `options` it shows those that the ComboBox has filtered. */
export function Options({ options }: { options?: Option[] }) {
  return (
    <Popover className="popover">
      <ListBox<Option>
        className="options"
        {...(options ? { items: options } : {})}
        renderEmptyState={() => <p className="options-empty">Nothing matches</p>}
      >
        {(option) => (
          <ListBoxItem id={option.id} textValue={option.title} className="option">
            {option.title}
            {option.hint && <span className="option-hint">{option.hint}</span>}
          </ListBoxItem>
        )}
      </ListBox>
    </Popover>
  )
}
