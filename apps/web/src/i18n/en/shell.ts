export const shell = {
  nav: {
    label: 'Main',
    breadcrumb: 'Where you are',
    today: 'Today',
    objectives: 'Objectives',
    relationship: 'Relationship',
    record: 'Record',
  },
  page: { objectives: 'Objectives', import: 'Import', people: 'People', pages: 'Pages' },
  switch: {
    open: '{{name}}, switch relationship',
    for: 'for {{company}}',
    all: 'All relationships',
    start: 'Start with another vendor',
  },
} as const
