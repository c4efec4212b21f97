import { z } from 'zod'

/** Websocket that sends back what it gets, for whoever looks why the way to the server is broken. */
export const echoPath = '/diag/echo'

/** What the server tells of a request that came to it; nothing in it is secret. */
export const diagnosisSchema = z.object({
  /** Where people are told that the instance is. */
  publicOrigin: z.string(),
  /** The server's clock: milliseconds since 1970. */
  nowMs: z.number(),
  /** Whether the cookie that the request before was given came back. */
  cookieCame: z.boolean(),
})
export type Diagnosis = z.infer<typeof diagnosisSchema>
