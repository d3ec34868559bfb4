/** A token as the library gives it at run time (its declarations say `tokenType`); offsets count characters (code points), `end` is exclusive. */
export interface Token {
  readonly token_type: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number; readonly line: number; readonly column: number };
}
