/** Any value, copied once as bounded, inert data that can cross to the parent. */
export type Plain =
  | null
  | boolean
  | number
  | string
  | readonly Plain[]
  | { readonly kind: 'undefined' | 'promise' | 'cut' }
  /** A number that JSON cannot hold: `NaN`, `-0`, `Infinity`, `-Infinity`. */
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'bigint' | 'symbol' | 'other'; readonly text: string }
  | { readonly kind: 'function'; readonly name: string }
  | { readonly kind: 'error'; readonly name: string; readonly message: string }
  /** The very object the kit handed in, known by name: this is how identity is compared. */
  | { readonly kind: 'ref'; readonly name: string }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [string, Plain])[] };
