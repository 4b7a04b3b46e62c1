import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { writeCalendar, type CalendarEvent } from '#domain/plan/calendar.ts';
import { addDays } from '#domain/plan/days.ts';

const stamp = '2026-01-16T09:30:05.123Z';
const week: CalendarEvent = {
  uid: 'k2p9ab7x-1@em-playbook',
  summary: 'Days 1 to 7: clarify the target',
  description: 'Choose the kind of role.',
  from: '2026-01-15',
  days: 7,
};
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text) as unknown[])
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));
const octets = (line: string) => new TextEncoder().encode(line).length;

const hostile = [
  'a, b; c \\ d \\n e',
  'END:VEVENT\r\nEND:VCALENDAR\r\nBEGIN:VEVENT\r\nATTACH:javascript:alert(1)',
  'line\nline\r\nline\rline',
  '<img src=x onerror=alert(1)>',
  'é'.repeat(200),
  '👩‍👩‍👧‍👦'.repeat(60),
  'العربية '.repeat(40),
  '漢字'.repeat(5_000),
  '"quoted": colon; semicolon',
];

describe('a calendar file', () => {
  it('holds what a calendar needs, in lines that end in CRLF', () => {
    expect(writeCalendar([week], stamp)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//EM Playbook//Plan//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:k2p9ab7x-1@em-playbook',
        'DTSTAMP:20260116T093005Z',
        'DTSTART;VALUE=DATE:20260115',
        'DTEND;VALUE=DATE:20260122',
        'SUMMARY:Days 1 to 7: clarify the target',
        'DESCRIPTION:Choose the kind of role.',
        'CLASS:PRIVATE',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it.each(hostile)('gives a text back as it was, and nothing else: %#', (text) => {
    const events = read(writeCalendar([{ ...week, summary: text, description: text }, week], stamp));
    const expected = text.replace(/\r\n?/gu, '\n');
    expect(events).toHaveLength(2);
    expect(events[0]?.summary).toBe(expected);
    expect(events[0]?.description).toBe(expected);
    expect(events[0]?.component.getAllProperties('attach')).toEqual([]);
    expect(events[1]?.summary).toBe(week.summary);
  });

  it('takes out control characters and halves of characters', () => {
    const [event] = read(writeCalendar([{ ...week, summary: 'a\u0000b\u0007c\td\uD800e\u0085f' }], stamp));
    expect(event?.summary).toBe('abc\td\uFFFDef');
  });

  it('keeps whole days across months, years and clock changes', () => {
    for (const from of ['2026-12-28', '2028-02-26', '2026-03-27']) {
      const [event] = read(writeCalendar([{ ...week, from }], stamp));
      expect(event?.startDate.isDate).toBe(true);
      expect(event?.startDate.toString()).toBe(from);
      expect(event?.endDate.toString()).toBe(addDays(from, 7));
    }
  });

  it('has no line of more than 75 octets, breaks no character, and is read back, whatever the text', () => {
    const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = writeCalendar([{ ...week, summary, description }], stamp);
        const lines = text.split('\r\n');
        expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
        expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
        expect(lines.join('')).not.toMatch(/[\r\n]/u);
        const readable = (given: string) => given.replace(/\r\n?/gu, '\n').replace(/(?![\t\n])\p{Cc}/gu, '');
        expect(read(text)[0]?.summary ?? '').toBe(readable(summary));
      }),
      { numRuns: 300 },
    );
  });
});
