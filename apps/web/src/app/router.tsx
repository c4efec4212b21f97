import type { QueryClient } from '@tanstack/react-query'
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router'
import { type BeginStepName, isBeginStep } from '../begin/begin-step-names.ts'
import { type FocusTarget, focusTargets } from '../objectives/focus-target.ts'
import { membershipsQuery, personQuery } from '../people/session.ts'
import { parseRegisterSearch, registerSearchKeys } from '../register-view/register-query.ts'
import { NotFoundPage, RouteErrorPage } from './RouteErrorPage.tsx'

/** What every route can use. */
export interface RouterContext {
  readonly queryClient: QueryClient
}

const root = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundPage,
  errorComponent: RouteErrorPage,
})

const welcome = createRoute({
  getParentRoute: () => root,
  path: '/',
  /** `choose` shows the list of relationships even where there is only one. */
  validateSearch: (search): { choose?: boolean } => (search['choose'] === true ? { choose: true } : {}),
  component: lazyRouteComponent(() => import('../people/WelcomePage.tsx'), 'WelcomePage'),
})

const explore = createRoute({
  getParentRoute: () => root,
  path: '/explore/$party',
  component: lazyRouteComponent(() => import('../people/ExplorePage.tsx'), 'ExplorePage'),
})

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite',
  component: lazyRouteComponent(() => import('../members/InvitePage.tsx'), 'InvitePage'),
})

const forgot = createRoute({
  getParentRoute: () => root,
  path: '/forgot',
  component: lazyRouteComponent(() => import('../mail/ForgotPage.tsx'), 'ForgotPage'),
})

const outbox = createRoute({
  getParentRoute: () => root,
  path: '/account/mail',
  beforeLoad: async ({ context: { queryClient } }) => {
    if ((await queryClient.ensureQueryData(personQuery)) === null) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('../mail/OutboxPage.tsx'), 'OutboxPage'),
})

const diag = createRoute({
  getParentRoute: () => root,
  path: '/diag',
  component: lazyRouteComponent(() => import('../diag/DiagPage.tsx'), 'DiagPage'),
})

const reset = createRoute({
  getParentRoute: () => root,
  path: '/reset',
  component: lazyRouteComponent(() => import('../account/ResetPage.tsx'), 'ResetPage'),
})

const setup = createRoute({
  getParentRoute: () => root,
  path: '/setup',
  component: lazyRouteComponent(() => import('../start/SetupPage.tsx'), 'SetupPage'),
})

const start = createRoute({
  getParentRoute: () => root,
  path: '/start',
  beforeLoad: async ({ context: { queryClient } }) => {
    if ((await queryClient.ensureQueryData(personQuery)) === null) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('../start/StartPage.tsx'), 'StartPage'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  beforeLoad: async ({ context: { queryClient } }) => {
    if ((await queryClient.ensureQueryData(personQuery)) === null) throw redirect({ to: '/' })
  },
  component: lazyRouteComponent(() => import('../account/AccountPage.tsx'), 'AccountPage'),
})

const relationship = createRoute({
  getParentRoute: () => root,
  path: '/r/$relationshipId',
  beforeLoad: async ({ context: { queryClient } }) => {
    const person = await queryClient.ensureQueryData(personQuery)
    if (person === null) throw redirect({ to: '/' })
    return { person }
  },
  loader: async ({ context: { queryClient, person }, params }) => {
    const memberships = await queryClient.ensureQueryData(membershipsQuery)
    return { person, membership: memberships.find(({ id }) => id === params.relationshipId) ?? null }
  },
  component: lazyRouteComponent(() => import('./RelationshipPages.tsx'), 'RelationshipPages'),
})

const today = createRoute({
  getParentRoute: () => relationship,
  path: '/',
  component: lazyRouteComponent(() => import('../today/TodayPage.tsx'), 'TodayPage'),
})

const objectives = createRoute({
  getParentRoute: () => relationship,
  path: '/objectives',
  validateSearch: parseRegisterSearch,
  // Opening and closing an objective keeps what the register beside it shows.
  search: { middlewares: [retainSearchParams([...registerSearchKeys])] },
  component: lazyRouteComponent(() => import('../objectives/ObjectivesPage.tsx'), 'ObjectivesPage'),
})

const objective = createRoute({
  getParentRoute: () => objectives,
  path: '/$objectiveId',
  validateSearch: (search): { focus?: FocusTarget } => {
    const focus = focusTargets.find((target) => target === search['focus'])
    return focus === undefined ? {} : { focus }
  },
  component: lazyRouteComponent(() => import('../objectives/ObjectivePage.tsx'), 'ObjectivePage'),
})

const record = createRoute({
  getParentRoute: () => relationship,
  path: '/record',
  component: lazyRouteComponent(() => import('../record/RecordPage.tsx'), 'RecordPage'),
})

const interests = createRoute({
  getParentRoute: () => relationship,
  path: '/relationship',
  component: lazyRouteComponent(() => import('../overview/RelationshipPage.tsx'), 'RelationshipPage'),
})

const seek = createRoute({
  getParentRoute: () => relationship,
  path: '/seek',
  component: lazyRouteComponent(() => import('../sealed/SeekPage.tsx'), 'SeekPage'),
})

const begin = createRoute({
  getParentRoute: () => relationship,
  path: '/begin',
  validateSearch: (search): { step?: BeginStepName } => {
    const { step } = search
    return isBeginStep(step) ? { step } : {}
  },
  component: lazyRouteComponent(() => import('../begin/BeginPage.tsx'), 'BeginPage'),
})

const priorities = createRoute({
  getParentRoute: () => relationship,
  path: '/priorities',
  component: lazyRouteComponent(() => import('../priorities/PrioritiesPage.tsx'), 'PrioritiesPage'),
})

const people = createRoute({
  getParentRoute: () => relationship,
  path: '/people',
  /** `invite` opens with the question whom. */
  validateSearch: (search): { invite?: boolean } => (search['invite'] === true ? { invite: true } : {}),
  component: lazyRouteComponent(() => import('../members/PeoplePage.tsx'), 'PeoplePage'),
})

const pages = createRoute({
  getParentRoute: () => relationship,
  path: '/pages',
  component: lazyRouteComponent(() => import('../pages/PagesPage.tsx'), 'PagesPage'),
})

const page = createRoute({
  getParentRoute: () => relationship,
  path: '/pages/$scope/$pageId',
  component: lazyRouteComponent(() => import('../pages/PagePage.tsx'), 'PagePage'),
})

const objectiveImport = createRoute({
  getParentRoute: () => relationship,
  path: '/import',
  component: lazyRouteComponent(() => import('../objective-import/ImportPage.tsx'), 'ImportPage'),
})

const routeTree = root.addChildren([
  welcome,
  explore,
  invite,
  forgot,
  diag,
  reset,
  outbox,
  setup,
  start,
  account,
  relationship.addChildren([
    today,
    objectives.addChildren([objective]),
    begin,
    priorities,
    interests,
    seek,
    people,
    pages,
    page,
    record,
    objectiveImport,
  ]),
])

/** The pages and their addresses. */
export function createPages(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultErrorComponent: RouteErrorPage,
    defaultNotFoundComponent: NotFoundPage,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createPages>
  }
}
