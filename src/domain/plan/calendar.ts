import { addDays } from './days.ts';
import type { Day, IsoTime } from '../records/timed.ts';

/** Something that takes whole days. */
export interface CalendarEvent {
  /** The same for the same event in every file, so that importing again updates it. */
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly from: Day;
  readonly days: number;
}

/** A line holds at most this many octets of UTF-8, without its line break (RFC 5545, 3.1). */
const lineOctets = 75;

/** Text as a value (RFC 5545, 3.3.11): escaped, without control characters, every character a whole one. */
const escapeText = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/\p{Cs}/gu, '\uFFFD')
    .replace(/[\\;,]/gu, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0;
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
};

/** A content line folded between characters, never within one; the space that begins each further line counts. */
function foldLine(line: string): string {
  let folded = '';
  let room = lineOctets;
  for (const character of line) {
    const octets = octetsOf(character);
    if (octets > room) {
      folded += '\r\n ';
      room = lineOctets - 1;
    }
    folded += character;
    room -= octets;
  }
  return folded;
}

const dateOf = (day: Day): string => day.replaceAll('-', '');
const momentOf = (time: IsoTime): string => time.replace(/\.\d+/u, '').replace(/[-:]/gu, '');

const linesOf = ({ uid, summary, description, from, days }: CalendarEvent, stamp: IsoTime): string[] => [
  'BEGIN:VEVENT',
  `UID:${escapeText(uid)}`,
  `DTSTAMP:${momentOf(stamp)}`,
  `DTSTART;VALUE=DATE:${dateOf(from)}`,
  // The day after the last one: an end date is not part of the event.
  `DTEND;VALUE=DATE:${dateOf(addDays(from, days))}`,
  `SUMMARY:${escapeText(summary)}`,
  ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
  'CLASS:PRIVATE',
  // A plan fills no hours: the days stay free.
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
];

/** Events of whole days as an iCalendar file (RFC 5545). `stamp` is when they last changed. */
export const writeCalendar = (events: readonly CalendarEvent[], stamp: IsoTime): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//EM Playbook//Plan//EN',
    'CALSCALE:GREGORIAN',
    ...events.flatMap((event) => linesOf(event, stamp)),
    'END:VCALENDAR',
  ]
    .map((line) => `${foldLine(line)}\r\n`)
    .join('');
