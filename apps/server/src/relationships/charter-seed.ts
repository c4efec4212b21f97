import { seedPage } from '@sweetspot/documents'
import { bulletList, heading, paragraph, type RichText } from '@sweetspot/domain'
import type { NewDocument } from '@sweetspot/store'
import type { Author } from '../ledger/decision.ts'

/** What the charter's starting text speaks of. */
export interface CharterStart {
  readonly clientName: string
  readonly vendorName: string
  readonly author: Author
}

/** The charter as a new relationship finds it: a short text to be changed and then signed by both sides. */
export function charterSeed({ clientName, vendorName, author }: CharterStart): NewDocument['seed'] {
  const { personId: actor, party } = author
  return {
    bytes: seedPage('Charter', charterText(clientName, vendorName)),
    origin: { actor, party, session: null, via: 'seed' },
  }
}

function charterText(client: string, vendor: string): RichText {
  return [
    heading(1, 'Why we work together'),
    paragraph(
      `${client} and ${vendor} work together so that both gain. What each side gains stands in the objectives; where one side stops gaining, we say so early.`,
    ),
    heading(1, 'How we agree'),
    bulletList(
      'What is still being written, we write together.',
      'What both have signed holds as it was signed. Whoever wants other words proposes them, and both sign again.',
      'Nobody writes in the other side’s name.',
    ),
    heading(1, 'How we raise things'),
    bulletList(
      'Anyone may say that the joint result is at risk, about the other side or about their own. Nobody is blamed for saying it.',
      'What one side has raised is closed when that side says so.',
      `The accountable executive of ${client} invites everyone of ${vendor} to escalate straight to them when the joint result is at risk, without asking first.`,
    ),
    heading(1, 'Who answers for it'),
    bulletList(`For ${client}: …`, `For ${vendor}: …`),
  ]
}
