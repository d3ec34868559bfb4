/** Operators: arithmetic on numbers, dates and intervals, and comparisons. */
import { fail } from '@outboard/errors';
import {
  type DataType,
  ENGINE_INTEGERS,
  type FunctionCall,
  filled,
  holdsNulls,
  isFractional,
  isIntegral,
  isNumeric,
  isOrderable,
  isString,
  opaque,
  quotedType,
  type ResolvedCall,
  type ResolvedExpression,
  type SqlTemplate,
  types,
} from '@outboard/plan';
import type { Resolvers } from '../context.js';
import { call, implicitCast, literal } from '../expression/build.js';
import { filledTo, lengthsAlike } from '../expression/char.js';
import { unexpectedInput } from '../expression/mismatch.js';
import type { Scope } from '../scope.js';
import { comparableType, decimalResult, implicitlyCastable, widerDecimal, widerType } from '../types/coercion.js';
import { arithmetic, divide, integralDivide, modulus, negative, remainder } from './arithmetic.js';
import { toDecimal } from './decimals.js';
import { type FunctionDefinition, sameAs, scalar, signed, special, wrongCount } from './define.js';
import { computed, mayNotFit, ordered } from './order.js';
import { mismatch } from './shared-type.js';
import { isAnyInterval, isDatetime, type Operand, type Operator, temporal } from './temporal.js';
import { movedTime, timeArithmetic } from './time.js';

const templates: Readonly<Record<Operator, SqlTemplate>> = {
  '+': arithmetic('+'),
  '-': arithmetic('-'),
  '*': arithmetic('*'),
  '/': divide,
  '%': remainder,
  div: integralDivide,
};

/** What each operator takes, as its errors name it. */
const INPUTS: Readonly<Record<Operator, string>> = {
  '+': signed.expects,
  '-': signed.expects,
  '*': '"NUMERIC"',
  '/': '("DOUBLE" or "DECIMAL")',
  '%': '"NUMERIC"',
  div: '("BIGINT" or "DECIMAL" or "INTERVAL YEAR TO MONTH" or "INTERVAL DAY TO SECOND")',
};
const wrongType = (operator: Operator, pretty: string, actual: DataType): never =>
  fail('DATATYPE_MISMATCH.BINARY_OP_WRONG_TYPE', {
    sqlExpr: `"${pretty}"`,
    inputType: INPUTS[operator],
    actualDataType: quotedType(actual),
  });

/** A text and an interval of days and less: the text is read as a moment, and the result is text again (`TimeAdd`). */
function textMoved(operator: Operator, l: Operand, r: Operand, ansi: boolean): ResolvedExpression | undefined {
  const [text, by] = isString(l.type) ? [l, r] : [r, l];
  const moves = operator === '+' || (operator === '-' && text === l);
  if (!moves || !isString(text.type) || by.type.kind !== 'day_time_interval') return undefined;
  const pretty = `${text.pretty} ${operator} ${by.pretty}`;
  const moved = temporal(operator, implicitCast(text, types.timestamp, ansi), by, pretty, ansi);
  return moved && { ...implicitCast(moved, types.string, ansi), pretty, nullable: true };
}

/** `a <operator> b` with Spark's coercion (`AnsiTypeCoercion`, `DecimalPrecision`). */
export function binaryArithmetic(
  operator: Operator,
  l: Operand,
  r: Operand,
  ansi: boolean,
  pretty = `(${l.pretty} ${operator} ${r.pretty})`,
): ResolvedExpression {
  const ofTime = timeArithmetic(operator, l, r, ansi);
  if (ofTime !== undefined) return ofTime;
  if (isDatetime(l.type) || isDatetime(r.type) || isAnyInterval(l.type) || isAnyInterval(r.type)) {
    const made = textMoved(operator, l, r, ansi) ?? temporal(operator, l, r, pretty, ansi);
    if (made !== undefined) return made;
    if (!ansi && operator === '+' && [l, r].some((x) => isString(x.type)) && [l, r].some((x) => isDatetime(x.type))) {
      // Without ANSI a text is a double in all arithmetic.
      const [a, b] = [l, r].map((x) => (isString(x.type) ? { ...x, type: types.double } : x));
      return mismatch(pretty, a as Operand, b as Operand);
    }
    const shared =
      isString(l.type) || isString(r.type) || l.type.kind === r.type.kind ? widerType(l.type, r.type) : undefined;
    if (shared !== undefined) return wrongType(operator, pretty, shared);
    const [a, b] = [l, r].map((x) => (operator === 'div' && isIntegral(x.type) ? { ...x, type: types.long } : x));
    return mismatch(pretty, a as Operand, b as Operand);
  }
  const build = (a: Operand, b: Operand, type: DataType) => {
    // A decimal that is too large is NULL, too, where it does not raise.
    const mayBeNull = ['/', '%', 'div'].includes(operator) || (type.kind === 'decimal' && !ansi);
    return call(operator, [a, b], type, templates[operator], {
      pretty,
      nullable: a.nullable || b.nullable || mayBeNull,
    });
  };
  const hasDecimal = l.type.kind === 'decimal' || r.type.kind === 'decimal';
  const hasFraction = [l, r].some((e) => e.type.kind === 'double' || e.type.kind === 'float');
  if (hasDecimal && !hasFraction && isNumeric(l.type) && isNumeric(r.type)) {
    const [a, b] = [toDecimal(l, ansi), toDecimal(r, ansi)];
    if (a.type.kind === 'decimal' && b.type.kind === 'decimal')
      return build(a, b, decimalResult(operator, a.type, b.type));
  }
  // Without ANSI a text is a double in all arithmetic.
  const isText = isString(l.type) || isString(r.type);
  let common = isText && !ansi ? types.double : widerType(l.type, r.type, ansi);
  if (common?.kind === 'null') common = types.double;
  // A quotient is what its left side is, which is nothing yet (`TypeCoercion.Division`).
  if (operator === '/' && l.type.kind === 'null' && common?.kind === 'decimal') common = types.double;
  if (operator === 'div') {
    // Whole numbers become long before anything else; fractions have no whole division.
    const doubled = (t: DataType) => (isString(t) && !ansi) || (t.kind === 'decimal' && hasFraction);
    const [a, b] = [l, r].map((x) =>
      isIntegral(x.type) ? { ...x, type: types.long } : doubled(x.type) ? { ...x, type: types.double } : x,
    ) as [Operand, Operand];
    if (
      common === undefined ||
      (isFractional(common) && !isString(a.type) && !isString(b.type) && a.type.kind !== b.type.kind)
    )
      return mismatch(pretty, a, b);
    if (isFractional(common)) return wrongType(operator, pretty, common);
  }
  if (common === undefined) return mismatch(pretty, l, r);
  const isNull = (x: Operand) => x.type.kind === 'null';
  if (common.kind === 'boolean' && (isNull(l) || isNull(r))) return mismatch(pretty, l, r);
  if (!isNumeric(common)) return wrongType(operator, pretty, common);
  if (operator === '/' && common.kind !== 'decimal') common = types.double;
  if (operator === 'div') common = isIntegral(common) ? types.long : common;
  const [a, b] = [implicitCast(l, common, ansi), implicitCast(r, common, ansi)];
  if (common.kind === 'decimal') return build(a, b, decimalResult(operator, common, common));
  return build(a, b, operator === 'div' ? types.long : common);
}

const arithmeticOperator = (names: string, operator: Operator): FunctionDefinition =>
  special(names, (fn, name, scope, resolvers) => {
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const [l, r] = args;
    const { ansi } = scope.context.settings;
    const signs = operator === '+' || operator === '-';
    if (l === undefined || args.length > 2 || (r === undefined && !signs)) return wrongCount(name, '2', args.length);
    if (r === undefined) {
      const operand = isString(l.type) || l.type.kind === 'null' ? implicitCast(l, types.double, ansi) : l;
      if (!signed.accepts(operand.type))
        return fail('DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE', {
          sqlExpr: `"(${operator} ${l.pretty})"`,
          paramIndex: 'first',
          requiredType: INPUTS[operator],
          inputSql: `"${l.pretty}"`,
          inputType: quotedType(operand.type),
        });
      if (operator === '+') return call('positive', [operand], operand.type, '$0', { pretty: `(+ ${l.pretty})` });
      return call('negative', [operand], operand.type, negative, { pretty: `(- ${l.pretty})` });
    }
    if (name === operator) return binaryArithmetic(operator, l, r, ansi);
    const pretty = `${name}(${l.pretty}, ${r.pretty})`;
    return { ...binaryArithmetic(operator, l, r, ansi, pretty), pretty };
  });

export function operands(
  fn: FunctionCall,
  name: string,
  scope: Scope,
  resolvers: Resolvers,
): readonly [Operand, Operand] {
  const [l, r, ...more] = fn.arguments.map((a) => resolvers.expression(a, scope));
  if (l !== undefined && r !== undefined && more.length === 0) return [l, r];
  return wrongCount(name, '2', fn.arguments.length);
}

/** A text that is no number is NULL, too. */
const tolerated = (made: ResolvedCall): ResolvedCall => ({
  ...made,
  arguments: made.arguments.map((e) => (e.kind === 'cast' && isString(e.child.type) ? { ...e, mode: 'try' } : e)),
});

/** NULL where the operator would raise. */
const tolerant = (name: string, operator: Operator): FunctionDefinition =>
  special(name, (fn, _name, scope, resolvers) => {
    const [l, r] = operands(fn, name, scope, resolvers);
    const made = tolerated(binaryArithmetic(operator, l, r, scope.context.settings.ansi) as ResolvedCall);
    const { template } = made;
    const sqlOf: SqlTemplate = (a, c) => {
      if (c.type.kind === 'time') return filled(movedTime(operator === '-' ? '-' : '+', true), a, c);
      // Wider than the result, and then cast: the engine's TRY takes nothing that may raise by itself.
      const wide = a.map((x) => (isIntegral(c.type) ? `${x}::HUGEINT` : x));
      const plain = isIntegral(c.type)
        ? `(${wide.join(` ${operator} `)})`
        : filled(template, a, { ...c, ansi: c.type.kind !== 'decimal' });
      if (c.type.kind === 'decimal') return `TRY_CAST(${plain} AS DECIMAL(${c.type.precision},${c.type.scale}))`;
      return isIntegral(c.type) ? opaque(`TRY_CAST(${plain} AS ${ENGINE_INTEGERS[c.type.kind]})`) : plain;
    };
    return { ...made, template: sqlOf, nullable: true, pretty: `${name}(${l.pretty}, ${r.pretty})` };
  });

const ORDERED: ReadonlySet<string> = new Set(['<', '<=', '>', '>=']);

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '<=': '>=', '>': '<', '>=': '<=' };
const LONG_END = 2n ** 63n;

/**
 * What Spark makes of a decimal that is written out after a whole number: the whole number that decides as much, or the
 * answer, where it is larger or smaller than any (`DecimalPrecision.integralAndDecimalLiteral`).
 */
function wholeBound(operator: string, l: Operand, r: Operand): string | boolean | undefined {
  if (!(operator in MIRRORED) || !isIntegral(l.type)) return undefined;
  if (r.kind !== 'literal' || r.type.kind !== 'decimal' || typeof r.value !== 'string') return undefined;
  const [whole = '0', fraction = ''] = r.value.split('.');
  const cut = BigInt(whole === '-' || whole === '' ? 0 : whole);
  const rest = /[1-9]/.test(fraction);
  const isNegative = r.value.startsWith('-');
  if (cut >= LONG_END) return operator.startsWith('<');
  if (cut < -LONG_END) return operator.startsWith('>');
  const up = operator === '>=' || operator === '<';
  return String(cut + (rest ? (up ? (isNegative ? 0n : 1n) : isNegative ? -1n : 0n) : 0n));
}

/** Both sides as one type; two decimals compare in the engine as they are, and columns of CHAR as if blanks at the end did not count. */
export function compare(
  operator: string,
  sql: SqlTemplate,
  left: Operand,
  right: Operand,
  ansi: boolean,
  nullable?: boolean,
): ResolvedExpression {
  const lengths = lengthsAlike([left, right]);
  const filled = (x: Operand, length?: number) => (length === undefined ? x : filledTo(x, length));
  const [l, r] = [filled(left, lengths[0]), filled(right, lengths[1])];
  const whole = wholeBound(operator, l, r) ?? wholeBound(MIRRORED[operator] ?? '', r, l);
  if (typeof whole === 'boolean') return literal(types.boolean, whole);
  const bounded = (x: Operand, other: Operand) => (whole !== undefined && isIntegral(other.type) ? whole : x.pretty);
  const pretty = `(${bounded(l, r)} ${operator} ${bounded(r, l)})`;
  // A whole number that is written out is cast to a decimal, which might be NULL.
  const isCast =
    whole === undefined &&
    [l, r].some((x) => x.kind === 'literal' && x.value !== null && isIntegral(x.type) && x.type.kind !== 'byte');
  const mayBeNull = nullable ?? (isCast && [l, r].some((x) => x.type.kind === 'decimal') ? true : undefined);
  const options = mayBeNull === undefined ? { pretty } : { pretty, nullable: mayBeNull };
  if (l.type.kind === 'decimal' && r.type.kind === 'decimal') {
    // Where no type of 38 digits holds both, Spark rounds them to what it keeps of the fraction.
    const wide = widerDecimal(l.type, r.type);
    const sides =
      wide.scale < Math.max(l.type.scale, r.type.scale) ? [l, r].map((x) => implicitCast(x, wide, ansi)) : [l, r];
    return call(operator, sides, types.boolean, sql, options);
  }
  if (!ansi && (operator === '=' || operator === '<=>')) {
    // A truth value beside a number counts as 1 or 0 (`BooleanEquality`).
    const [truth, number] = l.type.kind === 'boolean' ? [l, r] : [r, l];
    if (truth.type.kind === 'boolean' && isNumeric(number.type))
      return call(
        operator,
        [implicitCast(l, number.type, ansi), implicitCast(r, number.type, ansi)],
        types.boolean,
        sql,
        options,
      );
  }
  const common = comparableType(l.type, r.type, ansi);
  if (common === undefined) return mismatch(pretty, l, r);
  if (!isOrderable(common))
    return fail('DATATYPE_MISMATCH.INVALID_ORDERING_TYPE', {
      sqlExpr: `"${pretty}"`,
      functionName: `\`${operator}\``,
      dataType: quotedType(common),
    });
  const plain = ORDERED.has(operator) && holdsNulls(common) ? ordered(operator, common) : sql;
  const sides = [implicitCast(l, common, ansi), implicitCast(r, common, ansi)];
  const template = sides.some(mayNotFit) ? computed(plain) : plain;
  return call(operator, sides, types.boolean, template, options);
}

const comparison = (names: string, operator: string, sql: string, nullable?: boolean): FunctionDefinition =>
  special(names, (fn, _name, scope, resolvers) => {
    const [l, r] = fn.arguments.map((a) => resolvers.expression(a, scope));
    if (l === undefined || r === undefined) return wrongCount(operator, '2', fn.arguments.length);
    return compare(operator, sql, l, r, scope.context.settings.ansi, nullable);
  });

/** Errors: DATATYPE_MISMATCH.UNEXPECTED_INPUT_TYPE, DATATYPE_MISMATCH.DATA_DIFF_TYPES (`Concat.checkInputDataTypes`). */
function checkConcatenated(args: readonly ResolvedExpression[], pretty: string, ansi: boolean): void {
  const sqlExpr = `"${pretty}"`;
  const bytes = args.every((a) => a.type.kind === 'binary');
  const taken = args.map(({ type }) => (!bytes && implicitlyCastable(type, types.string, ansi) ? types.string : type));
  args.forEach((arg, i) => {
    if (!['string', 'binary', 'array'].includes(taken[i]?.kind ?? 'string'))
      unexpectedInput(sqlExpr, i, '("STRING" or "BINARY" or "ARRAY")', arg);
  });
  if (new Set(taken.map((t) => t.kind)).size > 1)
    fail('DATATYPE_MISMATCH.DATA_DIFF_TYPES', {
      sqlExpr,
      functionName: '`concat`',
      dataType: `(${taken.map(quotedType).join(' or ')})`,
    });
}

export const NULL_SAFE = '($0 IS NOT DISTINCT FROM $1)';

export const operatorFunctions: readonly FunctionDefinition[] = [
  arithmeticOperator('+', '+'),
  arithmeticOperator('-', '-'),
  arithmeticOperator('*', '*'),
  arithmeticOperator('/ divide', '/'),
  arithmeticOperator('% mod', '%'),
  arithmeticOperator('div', 'div'),
  scalar('negative', [signed], sameAs(0), negative),
  comparison('== =', '=', '($0 = $1)'),
  comparison('<=>', '<=>', NULL_SAFE, false),
  special('equal_null', (fn, name, scope, resolvers) => {
    const [l, r] = operands(fn, name, scope, resolvers);
    const equal = compare('<=>', NULL_SAFE, l, r, scope.context.settings.ansi, false);
    return { ...equal, pretty: `${name}(${l.pretty}, ${r.pretty})` };
  }),
  comparison('<', '<', '($0 < $1)'),
  comparison('<=', '<=', '($0 <= $1)'),
  comparison('>', '>', '($0 > $1)'),
  comparison('>=', '>=', '($0 >= $1)'),
  special('!= <>', (fn, _name, scope, resolvers) => {
    const equal = resolvers.expression({ ...fn, name: ['=='] }, scope);
    return call('not', [equal], types.boolean, '(NOT $0)', { pretty: `(NOT ${equal.pretty})` });
  }),
  special('try_divide', (fn, _name, scope, resolvers) => {
    const [l, r] = operands(fn, 'try_divide', scope, resolvers);
    const made = binaryArithmetic('/', l, r, scope.context.settings.ansi);
    if (made.kind !== 'call') return made;
    const divided = tolerated(made);
    const inner = divided.template;
    const template: SqlTemplate = ([x = '', y = ''], given) => {
      const c = { ...given, ansi: false };
      // Intervals divided by zero raise with ANSI off as well.
      return typeof inner === 'function' ? inner([x, `nullif(${y}, 0)`], c) : divide([x, y], c);
    };
    return divided.kind === 'call'
      ? { ...divided, template, nullable: true, pretty: `try_divide(${l.pretty}, ${r.pretty})` }
      : divided;
  }),
  ...(['+ try_add', '- try_subtract', '* try_multiply'] as const).map((pair) => {
    const [operator, name] = pair.split(' ') as [Operator, string];
    return tolerant(name, operator);
  }),
  special('try_mod', (fn, name, scope, resolvers) => {
    const [l, r] = operands(fn, name, scope, resolvers);
    const made = tolerated(binaryArithmetic('%', l, r, scope.context.settings.ansi) as ResolvedCall);
    const template: SqlTemplate = (a, c) => remainder(a, { ...c, ansi: false });
    return { ...(made as ResolvedCall), template, nullable: true, pretty: `try_mod(${l.pretty}, ${r.pretty})` };
  }),
  special('pmod', (fn, name, scope, resolvers) => {
    const [l, r] = operands(fn, name, scope, resolvers);
    const pretty = `pmod(${l.pretty}, ${r.pretty})`;
    const made = binaryArithmetic('%', l, r, scope.context.settings.ansi, pretty) as ResolvedCall;
    return { ...made, template: modulus, nullable: true, pretty };
  }),
  /** `||` and concat: strings, binaries or arrays. */
  special('concat ||', (fn, _name, scope, resolvers) => {
    const { ansi } = scope.context.settings;
    const args = fn.arguments.map((a) => resolvers.expression(a, scope));
    const pretty = `concat(${args.map((a) => a.pretty).join(', ')})`;
    checkConcatenated(args, pretty, ansi);
    if (args.some((a) => a.type.kind === 'array')) {
      const to = args.map((a) => a.type).reduce((x, y) => widerType(x, y, ansi) ?? x, types.null as DataType);
      // The engine's list_concat skips NULL.
      return call(
        'concat',
        args.map((a) => implicitCast(a, to, ansi)),
        to,
        (a) => `CASE WHEN ${a.map((x) => `${x} IS NOT NULL`).join(' AND ')} THEN list_concat(${a.join(', ')}) END`,
        { pretty },
      );
    }
    if (args.length === 0) return call('concat', [], types.string, "''", { pretty });
    const to = args.every((a) => a.type.kind === 'binary') ? types.binary : types.string;
    return call(
      'concat',
      args.map((a) => implicitCast(a, to, ansi)),
      to,
      // The engine's own type of bytes beside NULL is none.
      (a) => (to.kind === 'binary' ? `CAST((${a.join(' || ')}) AS BLOB)` : `(${a.join(' || ')})`),
      { pretty },
    );
  }),
];
