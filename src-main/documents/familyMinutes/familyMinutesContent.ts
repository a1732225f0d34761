import type { FamilyMinutesView } from '../../../src-shared/audience/familyMinutesView.ts'
import { paragraph } from '../../../src-shared/documents/blocks.ts'
import { type Content, isolate } from '../../../src-shared/documents/content.ts'
import type { Practice } from '../../../src-shared/practice/practice.ts'
import type { Making } from '../kind.ts'
import { minutesContent } from '../minutes/minutesContent.ts'

/**
 * The draft minutes for one member of the family. They say what the professionals’ record says, as far as the view has
 * it; instead of the warning that the record is not for the family, they say whose copy it is.
 */
export function familyMinutesContent(view: FamilyMinutesView, practice: Practice, making: Making): Content {
  const whose = [
    { text: `Made for ${isolate(view.madeFor)}, and nobody else. `, bold: true },
    { text: practice.profile.texts.copies },
  ]
  return minutesContent(view, practice, making, {
    marking: 'Private: contains personal information',
    top: [paragraph(whose)],
  })
}
