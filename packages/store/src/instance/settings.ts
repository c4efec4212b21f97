/** Small facts about the instance that outlive a restart. */
export interface Settings {
  get(key: string): Promise<string | null>
  set(key: string, value: string): Promise<void>
}
