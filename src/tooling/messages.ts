import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { readMessages } from './messages/read-messages.ts';

/**
 * `npm run --silent messages`: every text of the interface with where it stands and when it shows, as Markdown, for
 * someone who reads them all in one go. Whoever reads needs no browser and no code.
 */
const files = globSync('src/strings/en*.ts').sort();
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
for (const path of files) {
  const file = basename(path, '.ts');
  const messages = readMessages(file, readFileSync(path, 'utf8'));
  console.log(`## ${file}\n\n| Text | Name | When |\n| --- | --- | --- |`);
  for (const { name, text, group, when } of messages)
    console.log(`| ${cell(text)} | ${name} | ${cell(`${group} ${when}`.trim())} |`);
  console.log('');
}
