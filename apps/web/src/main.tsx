import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { VersionWatch } from './app/version-watch.ts'
import './design/styles.css'
import { startTexts } from './i18n/start.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
const { texts, region } = await startTexts(navigator)
const versions =
  import.meta.env.PROD && 'serviceWorker' in navigator
    ? new VersionWatch(navigator.serviceWorker, () => location.reload())
    : null
createRoot(root).render(
  <StrictMode>
    <App texts={texts} region={region} versions={versions} />
  </StrictMode>,
)
// A browser that keeps no pages still shows them; there is nothing that the person could do about it.
versions?.start().catch(() => undefined)
