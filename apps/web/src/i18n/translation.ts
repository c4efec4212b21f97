/** The forms of a plural that a language may have (CLDR). */
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other'

/** The names in a catalog that come in plural forms: those with an `…_other`. */
type PluralName<Keys extends string> = Keys extends `${infer Name}_other` ? Name : never

type FormKey<Keys extends string> = `${PluralName<Keys>}_${PluralForm}`

/**
 * What a translation of an English catalog has to hold: all its keys, and of what is counted, each form that the
 * language has. `…_zero` is a sentence of its own for none, in every language.
 */
export type Translation<English, Form extends PluralForm> = {
  readonly [Key in Exclude<
    keyof English & string,
    FormKey<keyof English & string>
  >]: English[Key] extends string ? string : Translation<English[Key], Form>
} & {
  readonly [Key in
    | `${PluralName<keyof English & string>}_${Form}`
    | Extract<keyof English & string, `${PluralName<keyof English & string>}_zero`>]: string
}

/** Polish counts 1, 2–4, 5–21 and fractions apart. */
export type Polish<English> = Translation<English, 'one' | 'few' | 'many' | 'other'>

/** German counts as English does. */
export type German<English> = Translation<English, 'one' | 'other'>
