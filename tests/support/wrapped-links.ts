/** What people and programs make of a link on its way: each takes an address with its fragment and gives a text. */
export const wrapped: Readonly<Record<string, (link: string) => string>> = {
  'the end of a sentence': (link) => `Here is mine: ${link}.`,
  brackets: (link) => `my answers (${link})`,
  'a question mark': (link) => `did you see ${link}?`,
  'an ellipsis': (link) => `${link}...`,
  Markdown: (link) => `[my answers](${link})`,
  'Markdown that shows the link': (link) => `[${link}](${link})`,
  'a chat program': (link) => `<${link}|${link}>`,
  'a named link of a chat program': (link) => `<${link}|my answers>`,
  bold: (link) => `*${link}*`,
  'quotation marks': (link) => `“${link}”, she wrote`,
  HTML: (link) => `<a href="${link}">answers</a>`,
  capitals: (link) => link.toUpperCase(),
  'percent-encoding': (link) => encodeURIComponent(link),
  'a mail scanner': (link) =>
    `https://nam02.safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C02%7Cme&sdata=abc%3D&reserved=0`,
  'two mail scanners': (link) =>
    `https://scan.example/?u=${encodeURIComponent(`https://other.example/?url=${encodeURIComponent(link)}&x=1`)}&d=2`,
  'a mail scanner with hyphens': (link) =>
    `https://defence.example/v2/url?u=${encodeURIComponent(link).replaceAll('%2F', '_').replaceAll('%', '-')}&d=DwMF`,
  'a mail scanner with stars': (link) => `https://defence.example/v3/__${link.replace('#', '*')}__;Iw!!abc`,
  'the source of a mail': (link) => link.replaceAll('=', '=3D'),
  'a line that was broken': (link) => `${link.slice(0, -6)}\n${link.slice(-6)} thanks`,
  'the source of a mail with a broken line': (link) => `${link.slice(0, -6)}=\r\n${link.slice(-6)}\r\n`,
  'a quoted line that was broken': (link) => `> ${link.slice(0, -6)}\n> ${link.slice(-6)}\n> thanks`,
  'two lines': (link) => `\n  ${link}\r\n\r\nBest, S.`,
  Chinese: (link) => `我的回答:${link}。`,
};
