/** Values printed by Java's formats. */
import { engineFunction } from '../define.js';
import { formattedNumber, placesPattern } from './decimal-format.js';
import { formatted, type Value } from './formatter.js';

export const formatFunctions = [
  engineFunction('format_string', ['text', 'text'], 'text', (format, values) =>
    formatted(format, JSON.parse(values) as Value[]),
  ),
  engineFunction('format_number', ['text', 'text', 'text'], 'text', formattedNumber),
  engineFunction('format_places', ['text', 'text', 'integer'], 'text', (kind, text, places) =>
    places < 0 ? null : formattedNumber(kind, text, placesPattern(places)),
  ),
];
