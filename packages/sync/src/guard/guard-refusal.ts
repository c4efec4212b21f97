/** The rules of the guard, by which an update may be refused. Written to the log; never shown to people. */
export type GuardRule =
  | 'unreadable'
  | 'zero_length'
  | 'clock_range'
  | 'repeated_client'
  | 'too_many_clients'
  | 'foreign_client'
  | 'unknown_root'
  | 'unknown_key'
  | 'content_kind'
  | 'element'
  | 'attribute'
  | 'mark'
  | 'value'
  | 'depth'
  | 'place'
  | 'order'
  | 'missing_ground'
  | 'too_many_roots'

/** An update that breaks a rule of the guard. Nothing of it is kept. */
export class GuardRefusal extends Error {
  override readonly name = 'GuardRefusal'
  readonly rule: GuardRule
  constructor(rule: GuardRule) {
    super(`an update broke the rule ${rule}`)
    this.rule = rule
  }
}

/** Ends the reading of an update that breaks a rule. */
export function refuse(rule: GuardRule): never {
  throw new GuardRefusal(rule)
}
