/**
 * Whose each Yjs client id of a document is. An id belongs to whoever wrote under it first: nobody else writes in
 * their name. The log knows who made each update, so this survives everything that the log survives.
 */
export class DocumentClients {
  readonly #writers = new Map<number, string | null>()

  /** Who wrote first under an id: a person, the server (null), or nobody yet (undefined). */
  writerOf(client: number): string | null | undefined {
    return this.#writers.get(client)
  }

  /** Binds those of the ids that are nobody's yet. */
  bind(clients: Iterable<number>, writer: string | null): void {
    for (const client of clients) {
      if (!this.#writers.has(client)) this.#writers.set(client, writer)
    }
  }
}
