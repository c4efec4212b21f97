import type { SealedEvent, SealedTopic } from '@sweetspot/domain'

const keys = {
  priorities: {
    opened: 'prioritiesOpened',
    given: 'prioritiesGiven',
    revealed: 'prioritiesRevealed',
  },
  value_sought: { opened: 'soughtOpened', given: 'soughtGiven', revealed: 'soughtRevealed' },
} as const satisfies Readonly<Record<SealedTopic, unknown>>

/** Names of the sentences about sealed rounds. */
export type SealedSentenceKey = {
  [Topic in SealedTopic]: (typeof keys)[Topic][keyof (typeof keys)[Topic]]
}[SealedTopic]

/** Which sentence tells that a round began, that an answer is in, or that both were opened. */
export function sealedSentence({ type, payload: { topic } }: SealedEvent): SealedSentenceKey {
  switch (type) {
    case 'sealed.opened':
      return keys[topic].opened
    case 'sealed.given':
    case 'sealed.kept':
      return keys[topic].given
    case 'sealed.revealed':
      return keys[topic].revealed
  }
}
