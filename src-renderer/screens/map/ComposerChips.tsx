import type { Chip } from './chips.ts'

export interface ComposerChipsProps {
  id: string
  /** Who is speaking, for those who do not see the field beside it. */
  speaker: string
  chips: Chip[]
  onRemove: (chip: Chip) => void
}

/** What the next entry will be filed with. A press takes a chip off; so does Backspace at the beginning of the text. */
export function ComposerChips({ id, speaker, chips, onRemove }: ComposerChipsProps) {
  return (
    <div className="composer-chips">
      <p id={id} className="visually-hidden">
        Will be filed: {[speaker, ...chips.map(({ title }) => title)].filter(Boolean).join(', ')}
      </p>
      {chips.map((chip) =>
        chip.without === null ? (
          <span key={chip.id} className={`tag ${chip.tone}`} aria-hidden="true">
            {chip.title}
          </span>
        ) : (
          <button
            key={chip.id}
            type="button"
            className={`tag chip ${chip.tone}`}
            aria-label={`Take off: ${chip.title}`}
            tabIndex={-1}
            onClick={() => onRemove(chip)}
          >
            {chip.title} <span aria-hidden="true">✕</span>
          </button>
        ),
      )}
    </div>
  )
}
