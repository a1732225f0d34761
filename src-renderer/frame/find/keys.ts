/** The keys of the app, as its list of keys shows them. A key that is added or changed is added or changed here. */
export const keysByPlace: readonly {
  place: string
  keys: readonly (readonly [key: string, does: string])[]
}[] = [
  {
    place: 'Anywhere in a conference',
    keys: [
      ['Ctrl K', 'Go to anything by a few letters of its name'],
      ['Alt ↑  Alt ↓', 'The step before, the step after'],
      ['Ctrl Z  Ctrl Y', 'Undo, do again: in a text the text, elsewhere the last change'],
      ['F9', 'Blank the room display, or show it again'],
      ['F6', 'To a message that is showing, and back'],
      ['F2', 'Write down what is said, on any step'],
      ['F4', 'Who is in the room: who came, who left, who waits outside'],
      ['F1', 'This list'],
    ],
  },
  {
    place: 'In any text',
    keys: [
      ['Enter', 'Record, where a line records; else a new line'],
      ['Shift Enter', 'A new line'],
      ['Ctrl Enter', 'Record'],
    ],
  },
  {
    place: 'Where something new is said',
    keys: [
      ['1 to 9, then Space', 'Who is speaking, at the beginning of the line'],
      ['1 to 9, then Enter', 'They have spoken, and nothing is written'],
      ['@', 'At the beginning who is speaking; later in the line the child it is about'],
      ['#', 'Under which heading, of any step, by a few letters'],
      ['/', 'Heading, child, exact words, fact, opinion, or from whom it is kept'],
      [
        'Alt W  Alt S  Alt N  Alt V',
        'A worry, a strength, the network, the child’s voice; again for the next',
      ],
      ['Alt Q  Alt F  Alt O  Alt R', 'Exact words, fact, opinion, restricted'],
      ['Alt 1 to Alt 9', 'Under which heading of this step'],
      ['Backspace', 'At the beginning: takes off what the entry is filed with'],
    ],
  },
  {
    place: 'In what was said',
    keys: [
      ['Alt Enter', 'Splits it at the cursor'],
      ['Escape', 'Back to the words'],
    ],
  },
  {
    place: 'Scaling',
    keys: [
      ['0 to 10', 'The number, as typed'],
      ['← →', 'One less, one more'],
      ['Backspace', 'No number'],
    ],
  },
  {
    place: 'In a plan',
    keys: [
      ['F8', 'The next thing to look at; with Shift the one before'],
      ['Alt Shift ↑  Alt Shift ↓', 'Moves the action up, down'],
      ['Ctrl Enter', 'From a new action straight to who does it'],
      ['fri   10wd   before core group', 'Dates in words, where a date is asked for'],
    ],
  },
]
