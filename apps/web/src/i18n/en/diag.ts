export const diag = {
  title: 'Is the way to the server clear?',
  about:
    'This page checks what a network, a proxy or a firewall between you and Sweetspot may break. It takes about half a minute. You need not be signed in, and nothing of yours is sent.',
  again: 'Check again',
  result: {
    running: 'Checking…',
    fine: 'All is well between this browser and the server.',
    failed: 'Something is in the way. Send this page to the people who run your network.',
  },
  states: {
    waiting: '– to come',
    running: '– checking…',
    fine: '– fine',
    failed: '– broken',
    skipped: '– not checked',
  },
  checks: {
    address: 'The server answers at this address',
    cookies: 'Cookies come back',
    clock: 'The clocks agree',
    socket: 'A websocket opens',
    echo: 'What is sent over it comes back',
    large: 'A large message (1 MiB) gets through',
    idle: 'A quiet websocket stays open for 30 seconds',
  },
  problems: {
    unreachable: 'Nothing that is Sweetspot answers here.',
    otherAddress: 'The server is meant to be used at {{where}}, not at this address.',
    originLost: 'The server does not see that requests come from its own pages.',
    cookieLost: 'The browser was given a cookie and did not bring it back.',
    clockOff: 'The clocks of this device and of the server differ by more than a minute.',
    noUpgrade: 'No websocket could be opened.',
    noEcho: 'The websocket opened, but nothing comes back over it.',
    largeCut: 'The websocket was ended by a message of 1 MiB.',
    idleCut: 'The websocket was ended after it had been quiet for a while.',
  },
  advice: {
    unreachable: 'Tell them: requests below /api have to reach the Sweetspot server unchanged.',
    otherAddress:
      'Open {{where}}. If this address is right, tell them: PUBLIC_URL of the server has to be this address.',
    originLost: 'Tell them: the proxy must pass on the Origin header of requests and must not change it.',
    cookieLost:
      'Allow cookies for this site. Otherwise tell them: the proxy must pass on Cookie and Set-Cookie, and people must come by https if PUBLIC_URL says so.',
    clockOff:
      'Let this device set its clock by itself; if it does, tell them that the server’s clock is wrong.',
    noUpgrade:
      'Tell them: the proxy has to speak HTTP/1.1 to the server and pass on the headers Upgrade and Connection; firewalls that inspect traffic have to allow websockets.',
    noEcho: 'Tell them: websocket messages have to be passed on at once, without buffering.',
    largeCut: 'Tell them: websocket messages up to 1 MiB have to be let through.',
    idleCut:
      'Tell them: the proxy’s time-out for quiet websockets has to be more than 30 seconds (nginx: proxy_read_timeout 75s); the server sends something every 20 seconds.',
  },
} as const
