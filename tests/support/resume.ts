import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { createCoach } from '#domain/resume/coach-bullet.ts';
import type { Signal, Verdict, WarningKind } from '#domain/resume/types.ts';
import { readToolData } from '#tooling/tool/read-content.ts';

/** The real word lists. */
export const resumeWords = readToolData('resume/words').en;
export const coach = createCoach(resumeWords);

interface LabelledBullet {
  readonly text: string;
  readonly signals: readonly Signal[];
  readonly warnings?: readonly WarningKind[];
}

/** Bullets of our own with the signals and warnings a careful reader sees. */
export const labelledBullets = parse(
  readFileSync(join(import.meta.dirname, '../fixtures/resume/bullets.yaml'), 'utf8'),
) as readonly LabelledBullet[];

/**
 * Weak and strong bullets. Quoted from two public web guides to becoming an engineering manager
 * (2026), for tests only; the site never shows them.
 */
export const quoted = {
  managedTeam:
    'Managed a team of software engineers working on backend services and led sprint planning meetings.',
  ledMigration:
    'Led a team of 7 backend engineers through a 6-month platform migration from monolith to microservices, reducing deploy time from 45 minutes to 4 minutes and enabling 3x more frequent releases, while promoting 2 engineers to senior level.',
  helpedJuniors: 'Helped junior engineers when they had questions.',
  mentoredTwo:
    'Mentored two junior engineers through ownership of production features, reducing review cycles and helping both progress to independent delivery within one quarter.',
  builtApis: 'Built APIs and improved backend performance using Python and AWS.',
  ledInitiative:
    'Led a three-engineer backend initiative to improve API performance, aligning technical trade-offs with product requirements and reducing latency for a business-critical workflow.',
  managedPayments: 'Managed the payments team',
  rebuiltPayments:
    'Led a team of 8 engineers that rebuilt the payments platform, reducing checkout failures by 35% and processing $12M in additional annual revenue',
} as const;

interface ResumeLine {
  readonly text: string;
  readonly half: 'tune' | 'held';
  /** What a person finds in it; not written down for every line. */
  readonly sees?: readonly Signal[];
  /** What three readers said who know nothing of the rules. */
  readonly readers: readonly [Verdict, Verdict, Verdict];
}

/** Lines as they come out of real résumés, with the verdict of a person. */
export const resumeLines = parse(
  readFileSync(join(import.meta.dirname, '../fixtures/resume/lines.yaml'), 'utf8'),
) as readonly ResumeLine[];

/** Lines by four more writers; "even" ones do not give their quality away by length or figures. */
export const moreLines = parse(
  readFileSync(join(import.meta.dirname, '../fixtures/resume/more-lines.yaml'), 'utf8'),
) as readonly (ResumeLine & { readonly batch: 'free' | 'even' })[];
