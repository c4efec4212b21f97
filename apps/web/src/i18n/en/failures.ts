import type { ApiError } from '@sweetspot/client'
import type { CloseReason } from '@sweetspot/protocol'

/**
 * What went wrong, by its code, for languages that the server does not speak. In English its own sentence is shown:
 * it knows more than its code.
 */
export const failures = {
  error: {
    invalid_input: 'Something that was entered does not fit; check it and try again.',
    unreadable_body: 'The server could not read the request; reload the page and try again.',
    not_signed_in: 'Sign in to go on.',
    wrong_credentials: 'What you entered is wrong; check it and try again.',
    not_allowed: 'You may not do this; ask a lead of your side.',
    foreign_origin: 'This request came from another address; open the page again and try once more.',
    not_found: 'There is nothing here, or it is not shared with you; reload the page.',
    idempotency_key_reused: 'This was sent before with other content; reload the page and try again.',
    refused: 'The server refused this; reload the page and look again.',
    content_changed: 'The text has changed since you read it; read it again before you go on.',
    already_signed: 'Your side has signed this already.',
    no_open_proposal: 'Nothing is proposed here; propose it first.',
    proposal_superseded: 'A newer proposal has replaced this one; read it first.',
    unchanged_since_agreement: 'Nothing has changed since both sides signed.',
    last_lead: 'This is the last lead of your side; make somebody else a lead first.',
    already_member: 'This person is a member already.',
    promise_settled: 'This promise has moved on meanwhile; look at it again.',
    unknown_promise: 'There is no such promise any more.',
    round_open: 'One side has already answered in this round; finish it first.',
    round_closed: 'This round is not open; reload the page and begin a new one.',
    answer_invalid: 'This answer does not fit its round; check it and try again.',
    too_few_objectives: 'Write at least two objectives before you weigh them.',
    too_many_objectives:
      'There are too many objectives to weigh at once; agree on the ones that matter most first.',
    unchanged: 'Nothing would change; this is how it is already.',
    email_taken: 'This e-mail address has an account already; sign in with it.',
    no_mail: 'This instance sends no mail; hand the link over yourself, or ask your lead for one.',
    invitation_void: 'This invitation was used, withdrawn or has expired; ask for a new one.',
    link_void: 'This link was used or has expired; ask for a new one.',
    too_large: 'This is too large to send; send it in smaller parts.',
    unsupported_file: 'This file cannot be read; save it as a spreadsheet (.xlsx) and choose it again.',
    title_missing: 'Give it a title first.',
    win_missing: 'Write first what each side gains.',
    text_missing: 'Write the text first; there is nothing to sign yet.',
    reason_missing: 'Say why, in a sentence of your own.',
    evidence_missing: 'Say how the other side can see that this is achieved.',
    result_missing: 'Write what was reached for each measure.',
    own_proposal: 'This proposal is your own side’s.',
    not_agreed: 'Both sides have to sign this first.',
    not_started: 'This has not started yet.',
    not_due_yet: 'Its due date is not over yet.',
    agreement_changed: 'Both sides have signed another text meanwhile; read that one first.',
    no_open_claim: 'This claim is not open any more; reload the page.',
    claim_open: 'One side claims this as achieved; that claim has to be answered first.',
    own_claim: 'Your own side claims this; the other side has to answer.',
    already_closed: 'This has ended already; propose it anew to go on with it.',
    no_open_retirement: 'This proposal to retire it is not open any more; reload the page.',
    own_retirement: 'Your own side proposed this; the other side has to accept.',
    already_proposed: 'This is proposed already; answer that proposal.',
    not_a_signer: 'This person does not sign; make them a lead or a sponsor first.',
    invalid_limit: 'Write the amount as a number that is not below zero, with its currency.',
    unknown_page: 'This page is not there any more.',
    unknown_objective: 'This objective is not in the register any more.',
    unknown_member: 'This person is not a member any more.',
    roles_missing: 'Choose at least one role.',
    invalid_dates: 'These dates do not fit; check them.',
    too_many: 'Too many attempts; wait some minutes and try again.',
    internal: 'Something went wrong on the server; try again in a moment.',
    try_later: 'The server is busy; try again in a moment.',
    unreachable: 'The server cannot be reached; check your connection and try again.',
    unreadable_answer: 'The server gave no answer that can be read; try again in a moment.',
  },
  field: {
    missing: 'Write something here.',
    short: 'Write at least {{limit}} characters.',
    long: 'Write at most {{limit}} characters.',
    form: 'This does not have the right form; check it.',
    other: 'Write something else here.',
  },
  closed: {
    malformed: 'This page sent something the server could not read; reload it and try again.',
    signedOut: 'You are signed out; sign in again to go on.',
    forbidden:
      'You may not change this, or your access to it was removed; copy your own unsent text and reload.',
    notFound: 'There is no such document, or it is not shared with you.',
    staleEpoch: 'This document was restored from a backup; copy your own unsent text and reload.',
    tooLarge: 'This change is too large to send in one piece; paste it in smaller parts.',
    refused:
      'The server refused this change because it does not fit the document; copy your text and reload.',
    clientTooOld: 'A newer version of Sweetspot is running; reload this page.',
    tooMany: 'Too many changes came at once; wait a moment and reload.',
    restart: 'The server is restarting; your changes wait on this device.',
    tryLater: 'The server cannot save right now; your changes wait on this device.',
  },
} as const satisfies {
  readonly error: Readonly<Record<ApiError['code'], string>>
  readonly field: Readonly<Record<string, string>>
  readonly closed: Readonly<Record<CloseReason, string>>
}
