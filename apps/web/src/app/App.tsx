import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import type { i18n } from 'i18next'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { ToastProvider } from '../design/Toasts.tsx'
import { RegionContext, type RegionControl } from '../i18n/region-context.ts'
import { ProfileRegion } from './ProfileRegion.tsx'
import { createPages } from './router.tsx'
import { createTheme } from './theme.ts'
import { ThemeContext } from './theme-context.ts'
import { VersionContext } from './version-context.ts'
import type { VersionWatch } from './version-watch.ts'

interface AppProps {
  readonly texts: i18n
  readonly region: RegionControl
  readonly versions: VersionWatch | null
}

/** The whole interface. */
export function App({ texts, region, versions }: AppProps) {
  const [queryClient] = useState(
    () =>
      new QueryClient({
        defaultOptions: {
          queries: { retry: 1, refetchOnWindowFocus: false, networkMode: 'always' },
          // A signature that waits for the network by itself would go out later without a click.
          mutations: { networkMode: 'always' },
        },
      }),
  )
  const [router] = useState(() => createPages(queryClient))
  const [theme] = useState(() => createTheme(document.documentElement))
  return (
    // The content security policy forbids inline styles; what they would say is in our stylesheet.
    <CSPProvider disableStyleElements>
      <I18nextProvider i18n={texts}>
        <RegionContext value={region}>
          <QueryClientProvider client={queryClient}>
            <ProfileRegion />
            <ThemeContext value={theme}>
              <ToastProvider>
                <VersionContext value={versions}>
                  <RouterProvider router={router} />
                </VersionContext>
              </ToastProvider>
            </ThemeContext>
          </QueryClientProvider>
        </RegionContext>
      </I18nextProvider>
    </CSPProvider>
  )
}
