/** JSON as Jackson's `DefaultPrettyPrinter` writes it: a line for each field, two blanks more within each object; arrays on one line. */
import { quoted } from './quoted.js';
import { Scanner } from './scanner.js';
import { STRICT } from './shape.js';

function printed(scanner: Scanner, indent: string): string {
  const next = scanner.peek();
  const parts: string[] = [];
  if (next === '{') {
    scanner.members((name) => parts.push(`\n${indent}  ${quoted(name)} : ${printed(scanner, `${indent}  `)}`));
    return parts.length === 0 ? '{ }' : `{${parts.join(',')}\n${indent}}`;
  }
  if (next === '[') {
    scanner.elements(() => parts.push(printed(scanner, indent)));
    return parts.length === 0 ? '[ ]' : `[ ${parts.join(', ')} ]`;
  }
  const start = scanner.at;
  scanner.skip();
  return scanner.text.slice(start, scanner.at);
}

export const pretty = (text: string): string => printed(new Scanner(text, STRICT), '');
