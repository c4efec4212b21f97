export const start = {
  setup: {
    title: 'Set up this instance',
    about: 'You open the first account. After that, people come in by invitation.',
    submit: 'Open account',
    working: 'Opening…',
    missing: 'Open the set-up link that the server printed when it started; it holds a secret.',
    done: 'This instance is set up already; sign in, or ask a lead of your side to invite you.',
    link: 'Set up your own',
  },
  vendor: {
    link: 'Start with your vendor',
    title: 'Start with your vendor',
    about:
      'Name the two companies and the contract between them. You become the lead of your side; next you invite the lead of the other.',
    organisation: 'Your company',
    partner: 'Your vendor',
    contractReference: 'Contract reference',
    contractHint: 'As it stands on the contract; you can leave it empty.',
    relationshipType: 'How you work together',
    type: {
      transaction: 'Transaction: a well-defined process, repeated',
      co_sourcing: 'Co-sourcing: projects managed together',
      strategic: 'Strategic: the vendor runs a bundle of services',
    },
    stage: 'Where the deal stands',
    stages: { preparing: 'Preparing', running: 'Running', exiting: 'Exiting' },
    submit: 'Start',
    working: 'Starting…',
  },
} as const
