/** Required fields, checked once and by name; what a newer client knows and we don't, refused by name. */
import type { DescEnum, Message } from '@bufbuild/protobuf';
import { fail } from '@outboard/errors';

/** A message field that the protocol calls required. Error: CONNECT_INVALID_PLAN.FIELD_NOT_SET … with the field's name. */
export function need<T>(value: T | undefined, field: string): T {
  return value === undefined
    ? fail('CONNECT_INVALID_PLAN.UNKNOWN', { reason: `the required field ${field} is not set` })
    : value;
}

/** For a oneof with no known case: names the field number that a newer client set, or says that none is. */
export function unknownCase(message: Message & { $unknown?: { no: number }[] | undefined }, oneof: string): never {
  const field = message.$unknown?.[0]?.no;
  const what = field === undefined ? 'is not set' : `has the unknown field number ${field}`;
  return fail('CONNECT_INVALID_PLAN.UNKNOWN', { reason: `${message.$typeName}.${oneof} ${what}` });
}

/** Maps a wire enum's number by a table; unknown and unspecified numbers are refused by the enum's name. */
export function enumValue<T>(table: Readonly<Record<number, T>>, value: number, desc: DescEnum): T {
  const found = table[value];
  if (found !== undefined) return found;
  return fail('CONNECT_INVALID_PLAN.UNKNOWN', {
    reason: `${desc.typeName} has no meaning for ${desc.value[value]?.name ?? value}`,
  });
}

/** An object without the keys whose value is undefined: absent and undefined are different under exactOptionalPropertyTypes. */
export function defined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
