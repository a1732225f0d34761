import type { BackgroundView, FamilyContactView } from '../../../src-shared/audience/background.ts'
import type { CaseFileView } from '../../../src-shared/audience/caseFileView.ts'
import { namesOf } from '../../../src-shared/conference/names.ts'
import {
  bullets,
  heading,
  labelled,
  paragraph,
  section,
  table,
} from '../../../src-shared/documents/blocks.ts'
import { type Block, isolate } from '../../../src-shared/documents/content.ts'
import { shortDate } from '../../../src-shared/practice/formatDate.ts'
import { isBlank, sentence } from '../words.ts'

/** Why the conference was held, the reports, and the family. */
export function background(view: CaseFileView): Block[] {
  const { background: known } = view
  return [
    ...section('Purpose', purpose(known)),
    ...section('Before the conference', beforeTheDay(known)),
    ...section('Reports', reports(known)),
    ...section('Restricted information', restricted(known)),
    ...family(view),
    ...section('Earlier conferences', earlier(known)),
  ]
}

function purpose(known: BackgroundView): Block[] {
  const { strategyDiscussionOn, transfer } = known
  return [
    ...(isBlank(known.purpose) ? [] : [paragraph(known.purpose.trim())]),
    ...labelled('Outcome of the section 47 enquiry', known.enquiryOutcome),
    ...labelled('Strategy discussion', strategyDiscussionOn === null ? '' : shortDate(strategyDiscussionOn)),
    ...labelled('Moved here from', transfer.fromAuthority),
    ...labelled('Told of the move on', transfer.notifiedOn === null ? '' : shortDate(transfer.notifiedOn)),
  ]
}

const presence = {
  wantedIn: 'wanted the social worker there',
  wantedOut: 'wanted to talk without the social worker',
  noPreference: 'did not mind whether the social worker was there',
} as const

function beforeTheDay({ familyContacts, attendanceIssues }: BackgroundView): Block[] {
  return [
    ...bullets(familyContacts.map(contactInWords)),
    ...bullets(
      attendanceIssues.map(
        ({ issue, strategy, agreedWith }) =>
          `${sentence(issue)} ${sentence(strategy)}${isBlank(agreedWith) ? '' : ` Agreed with ${sentence(agreedWith)}`}`,
      ),
    ),
  ]
}

function contactInWords(contact: FamilyContactView): string {
  const { name, on, how, outcome, socialWorkerPresent, hadTimeToRead, issuesToRaise } = contact
  return [
    `${isolate(name)}${on === null ? '' : `, ${shortDate(on)}`}${isBlank(how) ? '' : `, ${how.trim()}`}.`,
    sentence(outcome),
    socialWorkerPresent === null ? '' : `${isolate(name)} ${presence[socialWorkerPresent]}.`,
    hadTimeToRead === null ? '' : `Had ${hadTimeToRead ? 'time' : 'no time'} to read the reports.`,
    isBlank(issuesToRaise) ? '' : `Wanted to raise: ${sentence(issuesToRaise)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

function reports({ reports: list }: BackgroundView): Block[] {
  return [
    ...table(
      'Reports',
      [
        { heading: 'Report', share: 0.36 },
        { heading: 'Received', share: 0.2 },
        { heading: 'Shared with', share: 0.44 },
      ],
      list.map(({ title, from, about, receivedOn, sharedOn, keptFrom }) => [
        [
          { text: title, bold: true },
          {
            bold: false,
            text: `${from === '' ? '' : `\n${from}`}${about.length === 0 ? '' : `\nAbout ${about.join(', ')}`}`,
          },
        ],
        receivedOn === null ? 'Not recorded' : shortDate(receivedOn),
        [
          sharedOn.map(({ name, on }) => `${isolate(name)}, ${shortDate(on)}`).join('\n') ||
            'Nobody recorded',
          ...(keptFrom === '' ? [] : [`RESTRICTED: kept from ${keptFrom}`]),
        ].join('\n'),
      ]),
      { level: 3, noun: '' },
    ),
    ...list
      .filter(({ summary }) => !isBlank(summary))
      .map(({ title, summary }) => paragraph([{ text: `${title}: `, bold: true }, { text: summary.trim() }])),
  ]
}

function restricted({ restrictedItems }: BackgroundView): Block[] {
  return bullets(
    restrictedItems.map(({ text, notifiedBy, notifiedOn, keptFrom, about }) => [
      { text: `RESTRICTED: kept from ${keptFrom}. `, bold: true },
      { text: sentence(text) },
      {
        text: [
          ...(about.length === 0 ? [] : [` About ${about.join(', ')}.`]),
          ...(notifiedBy === ''
            ? []
            : [
                ` Notified by ${isolate(notifiedBy)}${notifiedOn === null ? '' : `, ${shortDate(notifiedOn)}`}.`,
              ]),
        ].join(''),
      },
    ]),
  )
}

function family(view: CaseFileView): Block[] {
  const { relations, network, addresses } = view.background
  return [
    heading(2, 'The family'),
    ...table(
      'Children',
      [
        { heading: 'Child', share: 0.22 },
        { heading: 'Born or due', share: 0.28 },
        { heading: 'About the child', share: 0.5 },
      ],
      view.children.map(({ child, details }) => [
        child.name,
        child.birthDate === null
          ? 'Not known'
          : `${child.isUnborn ? 'Due' : 'Born'} ${shortDate(child.birthDate)}${child.age === '' ? '' : `, ${child.age}`}`,
        details.map(({ name, value }) => sentence(`${name}: ${value}`)).join(' '),
      ]),
      { level: 3, noun: '' },
    ),
    ...bullets(relationsInWords(relations)),
    ...addresses.flatMap(({ lines, postcode, whoLivesHere, withheldFrom, withheldReason }) => [
      ...labelled(
        whoLivesHere.length === 0 ? 'Address' : `Address of ${whoLivesHere.join(', ')}`,
        [...lines.split('\n'), postcode]
          .map((part) => part.trim())
          .filter((part) => part !== '')
          .join(', '),
      ),
      ...(withheldFrom.length === 0
        ? []
        : [
            paragraph([
              {
                text: `WITHHELD from ${withheldFrom.join(', ')}${isBlank(withheldReason) ? '' : `: ${sentence(withheldReason)}`}`,
                bold: true,
              },
            ]),
          ]),
    ]),
    ...section(
      'Safety network',
      bullets(
        network.map(({ name, ring, knows, does }) =>
          [`${name}: ${startingSmall(ring)}.`, sentence(knows), sentence(does)]
            .filter((part) => part !== '')
            .join(' '),
        ),
      ),
      3,
    ),
  ]
}

/** One line for all to whom somebody is the same: "Kerry Reed: mother of Amber Reed and Isaac Reed." */
function relationsInWords(relations: BackgroundView['relations']): string[] {
  const alike = Map.groupBy(relations, ({ to: _to, ...same }) => JSON.stringify(same))
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { from, kind, parentalResponsibility, sameHousehold, note } = first
    const link = / (to|from)$/.test(kind) ? '' : ' of'
    return [
      `${isolate(from)}: ${startingSmall(kind)}${link} ${namesOf(group.map(({ to }) => isolate(to)))}.`,
      parentalResponsibility === null
        ? ''
        : `${parentalResponsibility ? 'Has' : 'Does not have'} parental responsibility.`,
      sameHousehold === null ? '' : `${sameHousehold ? 'In one' : 'Not in one'} household.`,
      sentence(note),
    ]
      .filter((part) => part !== '')
      .join(' ')
  })
}

const startingSmall = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)

function earlier({ earlierConferences }: BackgroundView): Block[] {
  return earlierConferences.flatMap(({ date, kind, scales, actions }) => [
    heading(3, `${kind}, ${shortDate(date)}`),
    ...bullets(scales.map(({ question, name, score }) => `${question} ${isolate(name)}: ${score}.`)),
    ...bullets(
      actions.map(({ child, what, progress }) => `${child}: ${sentence(what)} ${sentence(progress)}`),
    ),
  ])
}
