import { create } from '@bufbuild/protobuf';
import { type Expression_Literal, Expression_LiteralSchema } from '@outboard/wire/spark';
import type { DataFrame } from './dataframe.js';
import { isLiteralValue, type LiteralValue, literal } from './literal.js';

/** What is done about nulls (Spark, `DataFrameNaFunctions`). */
export class NaFunctions {
  readonly #of: DataFrame;

  constructor(of: DataFrame) {
    this.#of = of;
  }

  /** Puts a value in the place of nulls: in all columns of its type, in `columns`, or a value for each column. */
  fill(value: LiteralValue | Readonly<Record<string, LiteralValue>>, columns: readonly string[] = []): DataFrame {
    const input = this.#of.relation;
    const [cols, values] = isLiteralValue(value)
      ? [[...columns], [wide(value)]]
      : [Object.keys(value), Object.values(value).map(wide)];
    return this.#of.derive({ case: 'fillNa', value: { input, cols, values: values.map(literal) } });
  }
  /** Drops rows with a null in any, in all, or fewer than a number of non-nulls, of the columns. */
  drop(how: 'any' | 'all' | number = 'any', columns: readonly string[] = []): DataFrame {
    const least = how === 'all' ? 1 : how === 'any' ? undefined : how;
    const value = {
      input: this.#of.relation,
      cols: [...columns],
      ...(least !== undefined && { minNonNulls: least }),
    };
    return this.#of.derive({ case: 'dropNa', value });
  }
  replace(replacements: ReadonlyMap<LiteralValue, LiteralValue>, columns: readonly string[] = []): DataFrame {
    const pairs = [...replacements].map(([from, to]) => ({
      oldValue: double(from),
      newValue: double(to),
    }));
    return this.#of.derive({
      case: 'replace',
      value: { input: this.#of.relation, cols: [...columns], replacements: pairs },
    });
  }
}

/** NAFill takes long, double, string and boolean only (Spark Connect, `NAFill.values`). */
const wide = (value: LiteralValue): LiteralValue => (Number.isSafeInteger(value) ? BigInt(value as number) : value);

/** NAReplace takes double, string, boolean and null only (Spark Connect, `NAReplace.Replacement`). */
function double(value: LiteralValue): Expression_Literal {
  if (typeof value !== 'number' && typeof value !== 'bigint') return literal(value);
  return create(Expression_LiteralSchema, { literalType: { case: 'double', value: Number(value) } });
}
