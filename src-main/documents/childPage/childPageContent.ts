import type { ChildsPageView } from '../../../src-shared/audience/childsPageView.ts'
import type { Content } from '../../../src-shared/documents/content.ts'
import { isolate } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import { checkCodeOf } from '../checkCode.ts'
import { page } from './page.ts'
import { story } from './story.ts'

/**
 * What a child is given to read about the decision, on one page; for a young child the beginning of a story, for the adult
 * who tells it. Its check code is at the foot only: a QR code on a child’s page would be one more thing that is not for them.
 */
export function childPageContent(view: ChildsPageView, { profile }: Practice): Content {
  const { child, frame, kind } = view
  const name = isolate(child.calledName)
  const title = kind === 'page' ? `A page for ${name}` : `A story for ${name}`
  return {
    title: kind === 'page' ? `A page for ${child.name}` : `A story for ${child.name}`,
    language: 'en-GB',
    furniture: {
      title: frame.isPractice ? 'PRACTICE: a fictional conference' : title,
      marking: kind === 'page' ? `This page belongs to ${name}` : 'Private: contains personal information',
      name: frame.date === null ? isolate(child.name) : `${isolate(child.name)}, ${shortDate(frame.date)}`,
      checkCode: checkCodeOf(view),
      isDraft: false,
    },
    blocks: kind === 'page' ? page(view, profile.childsPage, title) : story(view, profile.childsPage, title),
  }
}
