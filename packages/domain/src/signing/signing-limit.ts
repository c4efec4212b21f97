/**
 * Up to what a signer may bind their side, as their own lead set it: within the working agreement, or as a change of
 * the contract with its reference; and up to which amount, in minor units of an ISO 4217 currency.
 */
export type SigningLimit = {
  readonly scope: 'working_agreement' | 'contract_change'
  /** Where a change of the contract is agreed; '' for the working agreement. */
  readonly reference: string
  readonly amount: { readonly minorUnits: number; readonly currency: string }
}
