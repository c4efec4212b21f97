/** Why a decider refused: a code for programs, a sentence for people that says what to do, and what it is about. */
export interface Refusal {
  readonly kind: 'refusal'
  readonly code:
    | 'not_allowed'
    | 'content_changed'
    | 'already_signed'
    | 'no_open_proposal'
    | 'proposal_superseded'
    | 'unchanged_since_agreement'
    | 'title_missing'
    | 'win_missing'
    | 'unknown_objective'
    | 'unknown_page'
    | 'text_missing'
    | 'reason_missing'
    | 'evidence_missing'
    | 'result_missing'
    | 'own_proposal'
    | 'not_agreed'
    | 'not_started'
    | 'not_due_yet'
    | 'agreement_changed'
    | 'no_open_claim'
    | 'claim_open'
    | 'own_claim'
    | 'already_closed'
    | 'no_open_retirement'
    | 'own_retirement'
    | 'already_proposed'
    | 'not_a_signer'
    | 'invalid_limit'
    | 'unknown_member'
    | 'already_member'
    | 'last_lead'
    | 'roles_missing'
    | 'unchanged'
    | 'invalid_dates'
    | 'invitation_void'
    | 'round_open'
    | 'unknown_promise'
    | 'promise_settled'
    | 'round_closed'
    | 'answer_invalid'
    | 'too_few_objectives'
    | 'too_many_objectives'
  readonly message: string
  readonly details?: { readonly changedParts?: readonly string[]; readonly party?: string }
}

/** Makes a refusal. */
export function refuse(code: Refusal['code'], message: string, details?: Refusal['details']): Refusal {
  return details === undefined
    ? { kind: 'refusal', code, message }
    : { kind: 'refusal', code, message, details }
}

/** Refuses a person who is not of the asker's side. */
export function unknownMember(): Refusal {
  return refuse('unknown_member', 'Your side has no such member; choose one from the list of your people.')
}
