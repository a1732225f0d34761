import type { ComponentType } from 'react'
import type { AgendaStep, StepScreen } from '../../src-shared/practice/profile.ts'
import { DangersScreen } from './dangers/DangersScreen.tsx'
import { DecisionScreen } from './decision/DecisionScreen.tsx'
import { ExportScreen } from './export/ExportScreen.tsx'
import { MapScreen } from './map/MapScreen.tsx'
import { OpeningScreen } from './opening/OpeningScreen.tsx'
import { PeopleScreen } from './people/PeopleScreen.tsx'
import { PlanScreen } from './plan/PlanScreen.tsx'
import { ScalingScreen } from './scaling/ScalingScreen.tsx'
import { SignScreen } from './sign/SignScreen.tsx'
import { ViewsScreen } from './views/ViewsScreen.tsx'

export interface StepScreenProps {
  /** The agenda step as the local rules have it: title, question, headings. */
  step: AgendaStep
}

/** The component for each kind of agenda step. The frame has shown the step's title (h1) and question already. */
export const screens: Record<StepScreen, ComponentType<StepScreenProps>> = {
  people: PeopleScreen,
  opening: OpeningScreen,
  map: MapScreen,
  dangers: DangersScreen,
  scaling: ScalingScreen,
  views: ViewsScreen,
  decision: DecisionScreen,
  plan: PlanScreen,
  sign: SignScreen,
  export: ExportScreen,
}
