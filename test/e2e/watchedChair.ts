import { Chair } from '../../scripts/demo/chair.ts'
import type { Place } from '../../scripts/demo/person.ts'
import { accessibilityFaults } from './accessible.ts'

/**
 * A chair who, before going on from anything (to another step or tab, or by a button), looks whether axe-core finds
 * something wrong with the screen that all the acts before have led to.
 */
export class WatchedChair extends Chair {
  /** What was found, with what was about to be done; empty where every screen was right. */
  readonly faults = new Set<string>()

  override async goTo(shortTitle: RegExp): Promise<void> {
    await this.look(`before going to ${shortTitle.source}`)
    await super.goTo(shortTitle)
    await this.look(`at ${shortTitle.source}`)
  }

  override async openTab(name: RegExp): Promise<void> {
    await super.openTab(name)
    await this.look(`in the tab ${name.source}`)
  }

  override async press(name: string | RegExp, within?: Place): Promise<void> {
    await this.look(`before pressing ${String(name)}`)
    await super.press(name, within)
  }

  async look(when: string): Promise<void> {
    for (const fault of await accessibilityFaults(this.page)) this.faults.add(`${when}: ${fault}`)
  }
}
