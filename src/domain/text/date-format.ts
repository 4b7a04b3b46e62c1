type Style = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'day' | 'month' | 'year'>;

const formats = new Map<string, Intl.DateTimeFormat>();

/** How dates are written in a language. Each format is made once: that takes as long as writing a hundred dates. */
export function dateFormat(language: string, style: Style): Intl.DateTimeFormat {
  const name = JSON.stringify([language, style]);
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' });
  formats.set(name, format);
  return format;
}
