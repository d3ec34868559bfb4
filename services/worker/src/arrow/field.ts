/** An Arrow field as the C data interface names it (arrow.apache.org, "The Arrow C data interface", format strings). */
export interface ArrowField {
  readonly format: string;
  readonly name: string;
  readonly nullable: boolean;
  readonly children: readonly ArrowField[];
  /** The field's custom metadata. */
  readonly metadata?: Readonly<Record<string, string>>;
  /** The values lie in memory as so many of the format's units: whole numbers of 64 bits, of which each is multiplied. */
  readonly factor?: bigint;
}

/** How a field's values lie in memory. `width` in bytes; `bits` are packed booleans; offsets are 32-bit. */
export type Layout =
  | { readonly kind: 'null' }
  | { readonly kind: 'bits' }
  | { readonly kind: 'fixed'; readonly width: number }
  | { readonly kind: 'variable' }
  | { readonly kind: 'list' }
  | { readonly kind: 'struct' }
  | { readonly kind: 'fixed-list'; readonly size: number };

const FIXED_WIDTH: Readonly<Record<string, number>> = {
  c: 1,
  C: 1,
  s: 2,
  S: 2,
  i: 4,
  I: 4,
  l: 8,
  L: 8,
  e: 2,
  f: 4,
  g: 8,
  tdD: 4,
  tdm: 8,
  tts: 4,
  ttm: 4,
  ttu: 8,
  ttn: 8,
  tiM: 4,
  tiD: 8,
  tin: 16,
  tDs: 8,
  tDm: 8,
  tDu: 8,
  tDn: 8,
};

export function layoutOf(format: string): Layout {
  const width = FIXED_WIDTH[format];
  if (width !== undefined) return { kind: 'fixed', width };
  switch (format) {
    case 'n':
      return { kind: 'null' };
    case 'b':
      return { kind: 'bits' };
    case 'u':
    case 'z':
      return { kind: 'variable' };
    case '+l':
    case '+m':
      return { kind: 'list' };
    case '+s':
      return { kind: 'struct' };
  }
  if (format.startsWith('ts')) return { kind: 'fixed', width: 8 };
  if (format.startsWith('d:')) return { kind: 'fixed', width: decimalOf(format).bits / 8 };
  if (format.startsWith('w:')) return { kind: 'fixed', width: Number(format.slice(2)) };
  if (format.startsWith('+w:')) return { kind: 'fixed-list', size: Number(format.slice(3)) };
  throw new Error(`Arrow format ${format} has no known layout.`);
}

/** `d:precision,scale[,bits]`; 128 bits where none are named. */
export function decimalOf(format: string): { precision: number; scale: number; bits: number } {
  const [precision = 0, scale = 0, bits = 128] = format.slice(2).split(',').map(Number);
  return { precision, scale, bits };
}
