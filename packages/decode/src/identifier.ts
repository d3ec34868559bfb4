import { fail } from '@outboard/errors';

/** `a.b`, `` `a.b`.c `` as name parts (`UnresolvedAttribute.parseAttributeName`). */
export function nameParts(text: string): readonly string[] {
  if (!text.includes('`')) {
    const plain = text.split('.');
    return plain.length > 1 && plain.includes('') ? invalid(text) : plain;
  }
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    if (text[at] === '`') {
      let part = '';
      at++;
      for (;;) {
        const end = text.indexOf('`', at);
        if (end < 0) return invalid(text);
        part += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '`') break;
        part += '`';
        at++;
      }
      parts.push(part);
    } else {
      const dot = text.indexOf('.', at);
      const end = dot < 0 ? text.length : dot;
      const part = text.slice(at, end);
      if (part.includes('`')) return invalid(text);
      parts.push(part);
      at = end;
    }
    if (at >= text.length) return parts;
    if (text[at] !== '.') return invalid(text);
    at++;
  }
}

const invalid = (text: string): never => fail('INVALID_ATTRIBUTE_NAME_SYNTAX', { name: text });
