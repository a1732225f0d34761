import type { ChildsPageView } from '../../../src-shared/audience/childsPageView.ts'
import { isBlank, sentence, upperFirst } from '../words.ts'
import { dayOfYear } from './dayOfYear.ts'

/** An action and its day as a child reads them: "Dawn moves your bed. By Monday 30 March." */
export function actionForChild({ what, byWhen }: ChildsPageView['actions'][number]): string {
  const when =
    byWhen.kind === 'date'
      ? `By ${dayOfYear(byWhen.date)}.`
      : byWhen.kind === 'repeat' && !isBlank(byWhen.frequency)
        ? sentence(upperFirst(byWhen.frequency.trim()))
        : ''
  return `${sentence(what)} ${when}`.trim()
}
