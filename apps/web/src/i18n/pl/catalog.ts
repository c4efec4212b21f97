import { app } from './app.ts'
import { people } from './people.ts'

/** What is said in Polish; the other areas are in English until they have a file here. */
export const catalog = { app, people }
