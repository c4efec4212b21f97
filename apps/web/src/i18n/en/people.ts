export const people = {
  lead: 'One place where a client and its vendor agree what each side gains, and keep it in sight.',
  signIn: {
    title: 'Sign in',
    email: 'E-mail',
    password: 'Password',
    submit: 'Sign in',
    working: 'Signing in…',
    missing: 'Enter your e-mail address and your password.',
  },
  explore: {
    title: 'Explore both sides',
    about:
      'Harbour & Hill Retail and Northgate Digital are two companies of an invented example. Open both and watch each side see the other work.',
    client: 'Explore as Harbour & Hill Retail',
    vendor: 'Open Northgate Digital’s window',
    newTab: 'opens in a new tab',
    entering: 'Opening the example…',
    unknownSide: 'There are two sides to explore; go to the start page and choose one.',
  },
  relationships: {
    title: 'Your relationships',
    with: '{{own}} with {{other}}',
    none: 'You are not a member of any relationship yet; ask the lead of your side to invite you.',
  },
} as const
