type Style = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'day' | 'month' | 'year'>;

const formats: Record<string, Intl.DateTimeFormat> = {};

/** How dates are written in a language. Each format is made once: that takes as long as writing a hundred dates. */
export const dateFormat = (language: string, style: Style): Intl.DateTimeFormat =>
  (formats[language + JSON.stringify(style)] ??= new Intl.DateTimeFormat(language, {
    ...style,
    timeZone: 'UTC',
  }));
