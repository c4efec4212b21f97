import {
  bulletList,
  checkList,
  heading,
  type Member,
  type Mentioned,
  paragraph,
  type RichText,
  type Scope,
  table,
} from '@sweetspot/domain'

/** A page of the story. */
export interface SamplePage {
  readonly scope: Scope
  readonly title: string
  readonly by: string
  readonly content: RichText
}

/** The charter that both sides signed, with the client executive's standing invitation. */
export function sampleCharter(member: (key: string) => Member): RichText {
  const at = (key: string): Mentioned => {
    const { personId, name } = member(key)
    return { id: personId, label: name }
  }
  return [
    heading(1, 'Why we work together'),
    paragraph(
      'Harbour & Hill Retail wants stores that never stop and decisions that stay in house. Northgate Digital wants a reference in UK retail and people who grow. We work together so that both happen.',
    ),
    heading(1, 'A standing invitation'),
    paragraph(
      'I, ',
      at('helen.whitcombe'),
      ', answer for this relationship at Harbour & Hill. Whoever at Northgate sees that we are putting the joint result at risk has my invitation to escalate hard: straight to me, without asking anybody first. Nobody will hear from us that it was the wrong moment.',
    ),
    heading(1, 'How we agree'),
    bulletList(
      'What is still being written, we write together.',
      'What both have signed holds as it was signed. Whoever wants other words proposes them, and both sign again.',
      'Nobody writes in the other side’s name.',
    ),
    heading(1, 'How we raise things'),
    bulletList(
      'Early, with facts, and without looking for someone to blame.',
      'What one side has raised is closed when that side says so.',
    ),
    heading(1, 'Who answers for it'),
    paragraph('For Harbour & Hill: ', at('helen.whitcombe'), '. For Northgate: ', at('marek.zielinski'), '.'),
  ]
}

/** Pages of every place, so that each side has something to read and something of its own. */
export function samplePages(member: (key: string) => Member): readonly SamplePage[] {
  const at = (key: string): Mentioned => {
    const { personId, name } = member(key)
    return { id: personId, label: name }
  }
  return [
    {
      scope: 'table',
      title: 'Cut-over weekends: who does what',
      by: 'lucia.fernandez',
      content: [
        paragraph(
          'One page for both teams. ',
          at('priya.nair'),
          ' and ',
          at('ji-woo.park'),
          ' keep it current.',
        ),
        table(
          ['When', 'Harbour & Hill', 'Northgate'],
          ['Friday 18:00', 'Stores told, change frozen', 'Copies started'],
          ['Saturday 06:00', 'Tills tested in ten pilot stores', 'Applications moved'],
          ['Sunday 12:00', 'Go or no-go', 'Way back kept ready until Monday'],
        ),
        heading(2, 'Before the next one'),
        checkList(
          '✓ List of applications agreed',
          'Access for two network experts',
          'Pilot stores told two weeks before',
        ),
      ],
    },
    {
      scope: 'voice.vendor',
      title: 'How we see the next two quarters',
      by: 'daniel.kowalczyk',
      content: [
        paragraph(
          'The migration is on a good road when access comes on time. Without the two experts, each week costs six applications.',
        ),
      ],
    },
    {
      scope: 'caucus.client',
      title: 'Before the renewal talk',
      by: 'amara.osei',
      content: [
        paragraph('What we could offer for the second half of the exit: a longer term, not a higher rate.'),
        checkList('Ask Tom what the lease really costs a month', 'Agree our own line with Helen first'),
      ],
    },
    {
      scope: 'caucus.vendor',
      title: 'What a delay would cost us',
      by: 'daniel.kowalczyk',
      content: [paragraph('Six weeks at the present team: £219,000, of which we could carry a third.')],
    },
  ]
}
