import {
  commonType,
  finished,
  type Inference,
  inferredRecord,
  isDateText,
  isTimestampText,
  javaNumber,
  Malformed,
  timestampText,
  XmlEvents,
  xmlSettings,
} from './index.js';

const events = (...pieces: string[]): string[] => {
  const all = new XmlEvents(() => pieces.shift());
  const told: string[] = [];
  try {
    for (;;) {
      const event = all.next();
      if (event.kind === 'close') return told;
      told.push(event.kind === 'text' ? event.text : `${event.kind} ${event.name}`);
    }
  } catch (error) {
    return [...told, error instanceof Error ? error.name : ''];
  }
};

test('events come out of pieces, wherever those are cut', () => {
  const text = '<p k="1">a<![CDATA[<b]]>c<!-- x -->d<q/></p>';
  const whole = ['start p', 'a<bc', 'd', 'start q', 'end q', 'end p'];
  expect(events(text)).toEqual(whole);
  expect(events(...text)).toEqual(whole);
});

test('what is no XML fails where it is', () => {
  expect(events('<p><a>1</a></q>')).toEqual(['start p', 'start a', '1', 'end a', 'Malformed']);
  expect(events('<p/>junk')).toEqual(['start p', 'end p', 'Malformed']);
  expect(events('<a>'.repeat(1001)).at(-1)).toBe('Malformed');
});

test('entities of a document are not known, and no file is opened for one', () => {
  const text = '<!DOCTYPE p [<!ENTITY e "5"><!ENTITY f SYSTEM "file:///etc/hostname">]><p>&f;</p>';
  expect(events(text)).toEqual(['start p', 'Undeclared']);
  const all = XmlEvents.of('<p><a>&e;</a><b>&amp;</b></p>');
  expect([all.next().kind, all.next().kind]).toEqual(['start', 'start']);
  expect(() => all.next()).toThrow(Malformed);
  expect(all.next()).toEqual({ kind: 'end', name: 'a' });
});

test('dates, timestamps and numbers are what they are to Spark', () => {
  expect([isDateText('2024-02-29', false), isDateText('2023-02-29', false), isDateText('2024-2', true)]).toEqual([
    true,
    false,
    true,
  ]);
  expect(timestampText('2024-1-2 3:4:5.5 UTC+5', false)).toBe('2024-01-02 03:04:05.5+05:00');
  expect(timestampText('2024-01-02 03:04:05Z', true)).toBeUndefined();
  expect([isTimestampText('12:30'), isTimestampText('24:00'), isTimestampText('2024-01-02 03:04:05 No/Where')]).toEqual(
    [true, false, false],
  );
  expect([javaNumber('1.5d'), javaNumber('0x1p3'), javaNumber('1_0')]).toEqual([1.5, 8, undefined]);
});

test('a type is inferred from a record, and one in common from several', () => {
  const settings = xmlSettings(() => undefined);
  const choices: Inference = {
    ...settings.reading,
    caseSensitive: false,
    infers: true,
    prefersDecimal: false,
    isDate: (text) => isDateText(text, false),
    isTimestamp: isTimestampText,
  };
  const of = (text: string) => inferredRecord(XmlEvents.of(text), choices);
  expect(of('<p k="1"><a>1</a><a>2.5</a><b/></p>')).toEqual({
    struct: [
      ['_k', 'long'],
      ['a', { list: 'double' }],
      ['b', 'null'],
    ],
  });
  const common = commonType(of('<p><a>1</a><b/></p>'), of('<p><A k="t">x</A></p>'), choices);
  expect(finished(common)).toEqual({
    struct: [
      [
        'a',
        {
          struct: [
            ['_VALUE', 'string'],
            ['_k', 'string'],
          ],
        },
      ],
      ['b', 'string'],
    ],
  });
});

test('an option that can not be is refused as Spark refuses it', () => {
  const given = (options: Record<string, string>) => () => xmlSettings((name) => options[name]);
  expect(given({ rowTag: '<a>' })).toThrow("'rowTag' should not include angle brackets");
  expect(given({ excludeAttribute: 'maybe' })).toThrow('excludeAttribute flag can be true or false.');
  expect(given({ locale: 'de-DE' })).toThrow('the xml option locale=de-DE');
});
