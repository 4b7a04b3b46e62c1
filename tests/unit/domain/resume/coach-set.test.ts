import { describe, expect, it } from 'vitest';
import { coachSet, findLateLeadership } from '#domain/resume/coach-set.ts';
import { coach, quoted } from '../../../support/resume.ts';

const set = (...texts: string[]) => coachSet(texts.map(coach));

describe('a set of bullets', () => {
  it('says which signals no bullet has', () => {
    expect(set(quoted.builtApis, quoted.managedTeam).missingEverywhere).toEqual([
      'people',
      'number',
      'timeframe',
      'growth',
      'stakes',
    ]);
    expect(set(quoted.ledMigration).missingEverywhere).toEqual([]);
  });

  it('names openings that come twice, once each, as they are first written', () => {
    expect(set('Led x', '• led y', 'I led z', 'Hired a', 'Cut b', 'CUT c').repeatedOpeners).toEqual([
      'Led',
      'Cut',
    ]);
  });

  it('of no bullet says nothing', () => {
    expect(set()).toEqual({ missingEverywhere: [], repeatedOpeners: [] });
    expect(set('', '…').repeatedOpeners).toEqual([]);
  });

  it('finds where leading people begins after a technical start', () => {
    const late = (...texts: string[]) => findLateLeadership(texts.map(coach));
    expect(late(quoted.builtApis, quoted.ledMigration)).toBe(1);
    expect(late(quoted.ledMigration, quoted.builtApis)).toBeNull();
    expect(late(quoted.builtApis)).toBeNull();
  });
});
