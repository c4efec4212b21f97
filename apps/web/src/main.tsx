import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import './design/styles.css'
import { startTexts } from './i18n/start.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no element #root')
const texts = await startTexts()
createRoot(root).render(
  <StrictMode>
    <App texts={texts} />
  </StrictMode>,
)
