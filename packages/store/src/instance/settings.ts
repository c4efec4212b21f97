/** Small facts about the instance that outlive a restart. */
export interface Settings {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
  /**
   * Takes a lease for so many milliseconds of the database's clock; false while somebody holds it. It ends by itself,
   * so that whoever dies holding it keeps nobody waiting for good.
   */
  lease(key: string, forMs: number): Promise<boolean>
}
