export const mail = {
  forgot: {
    link: 'Forgot your password?',
    title: 'Forgot your password?',
    about: 'Tell us your e-mail address; if it has an account, you get a link to choose a new password.',
    email: 'E-mail',
    submit: 'Send the link',
    sentTitle: 'Look into your inbox',
    sent: 'If this address has an account, a link is on its way to it. It works once, for one hour. If nothing comes, look among the spam, or ask the lead of your side for a link.',
    noMail:
      'This instance sends no mail. Ask the lead of your side for a link to choose a new password; leads make it on the Relationship page.',
  },
  invite: {
    about:
      'Whoever opens the link first can join, within 72 hours. It is mailed, or you hand it over yourself.',
    submit: 'Invite',
    email: 'E-mail (leave it empty to hand the link over yourself)',
    sent: 'The invitation is on its way to {{email}}.',
  },
  outbox: {
    title: 'Mail this instance sent',
    back: 'Back to your account',
    about: 'You set this instance up, so you see who was written to and why. What was in a mail is not kept.',
    open: 'See who was written to',
    empty: 'Nobody was written to in the last 30 days.',
    loading: 'Opening the list…',
    purposes: { reset: 'New password', invitation: 'Invitation' },
    states: {
      queued: 'Waits',
      sent: 'Sent, {{moment}}',
      failed: 'Given up, {{moment}}',
    },
    failures: {
      rejected: 'The mail server refused it.',
      unreachable: 'The mail server could not be reached.',
      expired: 'It was of no use any more.',
      void: 'There was nothing left to write about.',
    },
    attempts_one: '{{count}} attempt',
    attempts_other: '{{count}} attempts',
  },
} as const
