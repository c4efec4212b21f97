import type { Party, Role } from '@sweetspot/domain'

/** A person of the sample relationship. */
export interface SamplePerson {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly party: Party
  readonly roles: readonly Role[]
}

const person = (party: Party, email: string, name: string, ...roles: Role[]): SamplePerson => ({
  key: email.slice(0, email.indexOf('@')),
  name,
  email,
  party,
  roles,
})

/** The people of the sample relationship; the first of each side is its lead. */
export const samplePeople: readonly SamplePerson[] = [
  person('client', 'amara.osei@harbourhill.example', 'Amara Osei', 'lead'),
  person('client', 'helen.whitcombe@harbourhill.example', 'Helen Whitcombe', 'sponsor'),
  person('client', 'tom.hargreaves@harbourhill.example', 'Tom Hargreaves', 'finance'),
  person('client', 'priya.nair@harbourhill.example', 'Priya Nair', 'member'),
  person('vendor', 'daniel.kowalczyk@northgate.example', 'Daniel Kowalczyk', 'lead'),
  person('vendor', 'lucia.fernandez@northgate.example', 'Lucía Fernández', 'lead'),
  person('vendor', 'marek.zielinski@northgate.example', 'Marek Zieliński', 'sponsor'),
  person('vendor', 'ewa.lis@northgate.example', 'Ewa Lis', 'finance'),
  person('vendor', 'ji-woo.park@northgate.example', 'Ji-woo Park', 'member'),
]

/** The two companies and their deal. */
export const sampleRelationship = {
  name: 'Harbour & Hill Retail and Northgate Digital',
  clientName: 'Harbour & Hill Retail',
  vendorName: 'Northgate Digital',
  relationshipType: 'co_sourcing',
  contractReference: 'HH-ND-2024-07',
  stage: 'running',
  openedDaysAgo: 160,
} as const

/** An objective of the story. Days count from today, so that the sample never grows old. */
export interface SampleObjective {
  readonly ref: string
  readonly title: string
  readonly description: string
  readonly clientWin: string
  readonly vendorWin: string
  readonly owners: Readonly<Record<Party, string>>
  readonly dueInDays: number
  readonly measure: { name: string; unit: string; baseline: string; target: string; direction: 'up' | 'down' }
  readonly proposed: { readonly by: string; readonly daysAgo: number } | null
  readonly signed: { readonly by: string; readonly daysAgo: number } | null
  /** What somebody wrote after both had signed. */
  readonly changedLater: { readonly by: string; readonly target: string; readonly description: string } | null
}

export const sampleObjectives: readonly SampleObjective[] = [
  {
    ref: 'OBJ-01',
    title: 'Leave the old data centre without a trading-day outage',
    description:
      'All 62 retail applications run in the cloud before the lease ends. No cut-over between 20 November and 5 January.',
    clientWin: 'We leave the lease on time and save £1.9m a year.',
    vendorWin: 'A reference in UK retail, and a migration factory that two other accounts will use.',
    owners: { client: 'amara.osei', vendor: 'daniel.kowalczyk' },
    dueInDays: 130,
    measure: {
      name: 'Applications moved',
      unit: 'applications',
      baseline: '0',
      target: '62',
      direction: 'up',
    },
    proposed: { by: 'amara.osei', daysAgo: 96 },
    signed: { by: 'daniel.kowalczyk', daysAgo: 94 },
    changedLater: {
      by: 'lucia.fernandez',
      target: '58',
      description:
        '38 of 62 retail applications have moved. Four are to be switched off instead of moved, so 58 run in the cloud before the lease ends. No cut-over between 20 November and 5 January.',
    },
  },
  {
    ref: 'OBJ-02',
    title: 'Fewer top-priority incidents that reach stores',
    description: 'Every incident that stops a till counts. Patches go to ten pilot stores first.',
    clientWin: 'Fewer tills down, and store colleagues who trust IT again.',
    vendorWin: 'Fewer calls at night, and service credits avoided.',
    owners: { client: 'priya.nair', vendor: 'daniel.kowalczyk' },
    dueInDays: 220,
    measure: {
      name: 'Top-priority incidents a month',
      unit: 'incidents',
      baseline: '11',
      target: '4',
      direction: 'down',
    },
    proposed: { by: 'amara.osei', daysAgo: 6 },
    signed: null,
    changedLater: null,
  },
  {
    ref: 'OBJ-03',
    title: 'Close the month in five working days',
    description: 'Interfaces to the ledger run twice a day; finance and delivery review exceptions together.',
    clientWin: 'Our finance director gets figures four days earlier.',
    vendorWin: 'Know-how in finance processes that we lack today.',
    owners: { client: 'tom.hargreaves', vendor: 'lucia.fernandez' },
    dueInDays: -5,
    measure: { name: 'Working days to close', unit: 'days', baseline: '9', target: '5', direction: 'down' },
    proposed: { by: 'daniel.kowalczyk', daysAgo: 71 },
    signed: { by: 'helen.whitcombe', daysAgo: 69 },
    changedLater: null,
  },
  {
    ref: 'OBJ-04',
    title: 'Grow Harbour & Hill’s own product owners from 3 to 12',
    description:
      'Northgate trains and coaches; each new product owner takes over one product.\nAre we training ourselves out of a job?',
    clientWin: 'Decisions about our products stay in house.',
    vendorWin: '',
    owners: { client: 'amara.osei', vendor: 'lucia.fernandez' },
    dueInDays: 190,
    measure: {
      name: 'Certified product owners',
      unit: 'people',
      baseline: '3',
      target: '12',
      direction: 'up',
    },
    proposed: null,
    signed: null,
    changedLater: null,
  },
  {
    ref: 'OBJ-05',
    title: 'Solve more service-desk calls at first contact',
    description:
      'The desk may reset, order and reroute without asking; articles are written by whoever solved the call.',
    clientWin: 'Colleagues are back at work sooner.',
    vendorWin: 'Lower cost per ticket, and our margin is restored.',
    owners: { client: 'priya.nair', vendor: 'ji-woo.park' },
    dueInDays: 40,
    measure: { name: 'Solved at first contact', unit: '%', baseline: '58', target: '72', direction: 'up' },
    proposed: null,
    signed: null,
    changedLater: null,
  },
  {
    ref: 'OBJ-06',
    title: 'Open-book prices for running the cloud',
    description: 'Both sides see consumption and unit prices every month, before the invoice.',
    clientWin: 'No surprises in the invoice.',
    vendorWin: 'An end to the monthly argument.',
    owners: { client: 'tom.hargreaves', vendor: 'ji-woo.park' },
    dueInDays: 70,
    measure: { name: 'Invoices disputed', unit: 'a quarter', baseline: '6', target: '0', direction: 'down' },
    proposed: { by: 'daniel.kowalczyk', daysAgo: 2 },
    signed: null,
    changedLater: null,
  },
]
