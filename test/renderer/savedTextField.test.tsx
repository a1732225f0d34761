import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { SavedTextField, type SavedTextFieldProps } from '../../src-renderer/components/SavedTextField.tsx'
import { undoAndTell, useConference, usePerform } from '../../src-renderer/store/hooks.ts'
import { MemoryCore } from './memoryCore.ts'
import { renderWithConference } from './support.tsx'

function Venue(props: Partial<SavedTextFieldProps>) {
  const venue = useConference((conference) => conference.venue)
  const perform = usePerform()
  return (
    <>
      <SavedTextField
        label="Place"
        field="conference/venue"
        value={venue}
        onCommit={(text, ending) => perform('arrangeConference', { venue: text }, ending)}
        {...props}
      />
      <button type="button">Elsewhere</button>
      <output>{venue}</output>
    </>
  )
}

const refusal = {
  kind: 'refused',
  code: 'a-rule',
  sentence: 'That place is not possible. Choose another.',
} as const

describe('a saved text field', () => {
  it('records what was typed when it is left, as one change, and ends the draft', async () => {
    const { core } = await renderWithConference(<Venue />)
    await userEvent.type(screen.getByLabelText('Place'), 'Civic Centre')
    await userEvent.click(screen.getByText('Elsewhere'))
    expect(await screen.findByText('Civic Centre', { selector: 'output' })).toBeVisible()
    expect(core.named('perform')).toMatchObject([
      { operation: 'arrangeConference', args: { venue: 'Civic Centre' }, endsDraft: 'conference/venue' },
    ])
    expect(core.drafts.size).toBe(0)
  })

  it('records with Enter, and does not record the same text again when it is left', async () => {
    const { core } = await renderWithConference(<Venue />)
    await userEvent.type(screen.getByLabelText('Place'), 'Civic Centre{Enter}')
    await userEvent.click(screen.getByText('Elsewhere'))
    expect(await screen.findByText('Civic Centre', { selector: 'output' })).toBeVisible()
    expect(core.named('perform')).toHaveLength(1)
  })

  it('with several lines makes a new line with Enter and records with Ctrl+Enter', async () => {
    const { core } = await renderWithConference(<Venue multiline />)
    await userEvent.type(
      screen.getByLabelText('Place'),
      'Civic Centre{Enter}Room 2{Control>}{Enter}{/Control}',
    )
    expect(core.named('perform')).toMatchObject([{ args: { venue: 'Civic Centre\nRoom 2' } }])
  })

  it('records nothing when the text is as it was', async () => {
    const { core } = await renderWithConference(<Venue />)
    await userEvent.type(screen.getByLabelText('Place'), 'x{Backspace}')
    await userEvent.click(screen.getByText('Elsewhere'))
    expect(core.named('perform')).toHaveLength(0)
    expect(core.drafts.size).toBe(0)
  })

  it('shows a restored draft with a note, and records it when it is left', async () => {
    const core = new MemoryCore()
    core.drafts.set('conference/venue', 'Civic Cen')
    await renderWithConference(<Venue />, core)
    const field = screen.getByLabelText('Place')
    expect(field).toHaveValue('Civic Cen')
    expect(screen.getByText(/Restored/)).toBeVisible()
    await userEvent.type(field, 'tre')
    await userEvent.click(screen.getByText('Elsewhere'))
    expect(await screen.findByText('Civic Centre', { selector: 'output' })).toBeVisible()
    expect(screen.queryByText(/Restored/)).toBeNull()
  })

  it('keeps the text and says why when it is refused', async () => {
    const { core } = await renderWithConference(<Venue />)
    core.fail('perform', refusal)
    const field = screen.getByLabelText('Place')
    await userEvent.type(field, 'The moon')
    await userEvent.click(screen.getByText('Elsewhere'))
    expect(await screen.findByText(refusal.sentence)).toBeVisible()
    expect(field).toHaveValue('The moon')
    expect(field).toBeInvalid()
    expect(core.drafts.get('conference/venue')).toBe('The moon')
    await userEvent.clear(field)
    await userEvent.type(field, 'Civic Centre{Enter}')
    expect(await screen.findByText('Civic Centre', { selector: 'output' })).toBeVisible()
    expect(screen.queryByText(refusal.sentence)).toBeNull()
  })

  it('keeps the text on the screen while it cannot be saved', async () => {
    const { core, store } = await renderWithConference(<Venue />)
    core.fail('perform')
    const field = screen.getByLabelText('Place')
    await userEvent.type(field, 'Civic Centre{Enter}')
    expect(field).toHaveValue('Civic Centre')
    expect(store.state.getState().saveState.kind).toBe('notSaved')
    act(() => store.retry())
    expect(await screen.findByText('Civic Centre', { selector: 'output' })).toBeVisible()
    expect(field).toHaveValue('Civic Centre')
  })

  it('that makes something new each time is empty after Enter, and keeps its text when it is only left', async () => {
    const { core } = await renderWithConference(<Venue value="" recordOn="enter" />)
    const field = screen.getByLabelText('Place')
    await userEvent.type(field, 'Civic Centre')
    await userEvent.click(screen.getByText('Elsewhere'))
    expect(core.named('perform')).toHaveLength(0)
    expect(core.drafts.get('conference/venue')).toBe('Civic Centre')
    await userEvent.type(field, '{Enter}')
    expect(await screen.findByText('Civic Centre', { selector: 'output' })).toBeVisible()
    expect(field).toHaveValue('')
  })

  it('sends its draft at once when it disappears', async () => {
    const { core, unmount } = await renderWithConference(<Venue />)
    await userEvent.type(screen.getByLabelText('Place'), 'Civic')
    unmount()
    await act(async () => {})
    expect(core.drafts.get('conference/venue')).toBe('Civic')
  })

  it('shows the text of the document again after an undo', async () => {
    const { store } = await renderWithConference(<Venue />)
    const field = screen.getByLabelText('Place')
    await userEvent.type(field, 'Civic Centre{Enter}')
    expect(field).toHaveValue('Civic Centre')
    await act(() => undoAndTell(store))
    expect(field).toHaveValue('')
    expect(screen.getByText('Undone: Arranged when and where the conference is')).toBeVisible()
  })

  it('cannot be typed in when the conference is to read only', async () => {
    const core = new MemoryCore()
    core.readOnlyBecause = 'It was made with a newer Chairside.'
    await renderWithConference(<Venue />, core)
    await userEvent.type(screen.getByLabelText('Place'), 'Civic')
    expect(core.requests.some(({ name }) => name === 'keepDraft' || name === 'perform')).toBe(false)
  })
})
