import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { Home } from '../../src-renderer/screens/session/Home.tsx'
import type { TemplateVerdict } from '../../src-shared/contract.ts'
import { MemoryCore } from './memoryCore.ts'
import { renderWithSession } from './support.tsx'

async function openTemplates(verdict: TemplateVerdict = { problems: [], notes: [] }) {
  const core = new MemoryCore()
  core.templateVerdict = verdict
  await renderWithSession(<Home />, core)
  await userEvent.click(screen.getByRole('button', { name: 'The council’s Word templates' }))
  const plan = await screen.findByRole('region', { name: 'Child protection plan' })
  const choose = async (file: File) => {
    const [input] = document.querySelectorAll<HTMLInputElement>('input[type=file]')
    if (!input) throw new Error('Nothing to choose a file with')
    await userEvent.upload(input, file)
  }
  return { core, plan, choose }
}

const file = (bytes: BlobPart = 'PK') => new File([bytes], 'Plan 2026.docx')

describe('the council’s Word templates', () => {
  it('say which one is in use, after a file was chosen and until it is not used any more', async () => {
    const { core, plan, choose } = await openTemplates({
      problems: [],
      notes: ['It leaves out: {{plan.next}}.'],
    })
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
    expect(plan).toHaveTextContent('None: Word files look as Chairside makes them.')
    await choose(file())
    expect(core.named('chooseTemplate')).toEqual([
      { kind: 'plan', fileName: 'Plan 2026.docx', base64: btoa('PK') },
    ])
    expect(await within(plan).findByText('“Plan 2026.docx” is used from now on.')).toBeVisible()
    expect(within(plan).getByText('It leaves out: {{plan.next}}.')).toBeVisible()
    expect(await within(plan).findByText('In use: “Plan 2026.docx”, chosen on 24 June 2026.')).toBeVisible()
    await userEvent.click(
      within(plan).getByRole('button', { name: 'Stop using the template: Child protection plan' }),
    )
    expect(await within(plan).findByText(/^None:/)).toBeVisible()
  })

  it('say in sentences what is wrong with a file, and go on with what was in use', async () => {
    const problems = ['{{plan.acitons}}: there is no such place. Did you mean {{plan.actions}}?', 'Another.']
    const { plan, choose } = await openTemplates({ problems, notes: [] })
    await choose(file())
    expect(await within(plan).findByText('“Plan 2026.docx” is not used.')).toBeVisible()
    expect(
      within(within(plan).getByRole('status'))
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(problems)
    expect(plan).toHaveTextContent('None: Word files look as Chairside makes them.')
  })

  it('do not send what is larger than a template may be, and show a failure where it happened', async () => {
    const { core, plan, choose } = await openTemplates()
    await choose(file(new Uint8Array(10_000_001)))
    expect(await within(plan).findByText(/^“Plan 2026.docx” is larger than 10 MB/)).toBeVisible()
    expect(core.named('chooseTemplate')).toEqual([])
    core.fail('chooseTemplate')
    await choose(file())
    expect(await within(plan).findByText('The disk does not answer. (Reference AB12)')).toBeVisible()
  })

  it('list every place with what it is for, and save a sample to start from', async () => {
    const { core, plan } = await openTemplates()
    await userEvent.click(within(plan).getByRole('button', { name: /^Places that it can have/ }))
    const place = within(plan).getByText('{{plan.actions}}').closest('div')
    expect(place).toHaveTextContent('Must be there')
    expect(place).toHaveTextContent('Who does what by when. On a line of its own.')
    await userEvent.click(
      within(plan).getByRole('button', { name: 'Save a sample to start from: Child protection plan' }),
    )
    expect(core.named('saveSampleTemplate')).toEqual([{ kind: 'plan' }])
    expect(
      await within(plan).findByText('The sample is saved in /home/chair/Conference documents.'),
    ).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Back' }))
    expect(screen.getByRole('button', { name: 'New conference' })).toBeVisible()
  })
})
