/** A token as the library gives it at run time (its declarations say `tokenType`); offsets count characters (code points), `end` is exclusive. */
export interface Token {
  readonly token_type: string;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number; readonly line: number; readonly column: number };
  /** What it is to the library where it stands for something else of the text, which its span is. */
  readonly written?: string;
  /** Of a `?`: how many stand before it. */
  readonly position?: number;
}

export const isPositional = ({ token_type, text }: Token): boolean => token_type === 'PARAMETER' && text === '?';

/** What is in quotes is no word of the grammar, whatever it says. */
const QUOTED: ReadonlySet<string> = new Set(['STRING', 'QUOTED_IDENTIFIER', 'RAW_STRING', 'HEX_STRING']);
export const word = (token: Token | undefined): string =>
  token === undefined || QUOTED.has(token.token_type) ? '' : token.text.toLowerCase();

/** The types of tokens that an operand ends with: a name, a literal, a bracket that closes. */
export const OPERAND =
  /^(NUMBER|STRING|RAW_STRING|HEX_STRING|R_PAREN|R_BRACKET|QUOTED_IDENTIFIER|VAR|END|NULL|TRUE|FALSE)$/;
