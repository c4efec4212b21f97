/** The languages that the interface speaks. English is complete at all times; what another lacks is shown in English. */
export const languages = ['en', 'pl', 'de'] as const
export type Language = (typeof languages)[number]

/** The interface's language for a language tag, such as `pl` for `pl-PL`; null where it speaks none of that name. */
export function languageOf(tag: string): Language | null {
  const [base = ''] = tag.toLowerCase().split('-')
  return languages.find((language) => language === base) ?? null
}
