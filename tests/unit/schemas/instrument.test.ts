import { describe, expect, it } from 'vitest';
import { instrumentSchema } from '#schemas/instrument.ts';
import { nextActionsSchema } from '#schemas/next-actions.ts';
import { fieldsAt } from '#schemas/field-at.ts';
import { aspiring, motivation, peerWording, practising, situations } from '../../support/instruments.ts';
import { nextActions } from '../../support/plans.ts';

/** Where the schema finds fault with a changed copy of an instrument. */
function faultsOf<T extends object>(instrument: T, change: (copy: T) => void): string[] {
  const copy = structuredClone(instrument);
  change(copy);
  const parsed = instrumentSchema.safeParse(copy);
  return parsed.success ? [] : parsed.error.issues.map(({ path }) => path.join('.'));
}

describe('the instrument schema', () => {
  it.each([aspiring, practising, motivation, situations, peerWording])('accepts $id', (instrument) => {
    expect(faultsOf(instrument, () => undefined)).toEqual([]);
  });

  it.each<[string, string, (copy: typeof aspiring) => void]>([
    [
      'a repeated item id',
      'competencies.1.items.0.id',
      (copy) => (copy.competencies[1]!.items[0]!.id = 'ppl.1to1'),
    ],
    ['a repeated area', 'competencies.1.code', (copy) => (copy.competencies[1]!.code = 'PPL')],
    ['four texts', 'competencies.0.items.0.l', (copy) => copy.competencies[0]!.items[0]!.l.pop()],
    ['an empty text', 'competencies.0.items.0.l.2', (copy) => (copy.competencies[0]!.items[0]!.l[2] = ' ')],
    ['a pair with an unknown item', 'pairs.0.1', (copy) => (copy.pairs[0]![1] = 'ppl.none')],
    [
      'a link of an unlisted situation',
      'sjtLinks.sjt.outage',
      (copy) => (copy.sjtLinks['sjt.outage'] = 'PPL'),
    ],
    ['a link to an unknown area', 'sjtLinks.sjt.slip', (copy) => (copy.sjtLinks['sjt.slip'] = 'XXX')],
    ['a repeated situation', 'sjt.1', (copy) => (copy.sjt[1] = 'sjt.slip')],
    ['another order in a first version', 'order', (copy) => copy.order.reverse()],
    ['a repeated item in the order', 'order.1', (copy) => (copy.order[1] = 'ppl.1to1')],
    ['falling caps', 'scoring.caps', (copy) => (copy.scoring.caps = [200, 100, 350, 400])],
    [
      'bands that do not begin at 0',
      'scoring.bands',
      (copy) => Object.assign(copy.scoring.bands, { exploring: 10 }),
    ],
    ['bands out of order', 'scoring.bands', (copy) => Object.assign(copy.scoring.bands, { building: 300 })],
    [
      'a floor on an unknown area',
      'scoring.floor.area',
      (copy) => Object.assign(copy.scoring, { floor: { area: 'XXX', min: 150, band: 'building' } }),
    ],
    [
      'the rules of the other track',
      'scoring.rules',
      (copy) => (copy.scoring = structuredClone(practising.scoring)),
    ],
    ['a misspelt key', '', (copy) => Object.assign(copy, { tittle: 'x' })],
    ['a version without a patch', 'version', (copy) => (copy.version = '1.0')],
  ])('rejects %s in a track', (_, path, change) => {
    expect(faultsOf(aspiring, change)).toContain(path);
  });

  it('lets later versions keep the frozen order with new items', () => {
    const faults = faultsOf(aspiring, (copy) => {
      copy.version = '1.1.0';
      copy.competencies[0]!.items[0]!.id = 'ppl.talks';
      copy.pairs[0] = ['ppl.talks', 'ppl.growth'];
    });
    expect(faults).toEqual([]);
  });

  it.each<[string, string, (copy: typeof motivation) => void]>([
    ['a repeated id', 'pull.1.id', (copy) => (copy.pull[1]!.id = 'm.grow')],
    ['another order', 'order', (copy) => copy.order.reverse()],
    ['a warning sign without a question', 'caution.0.ask', (copy) => (copy.caution[0]!.ask = 'Think.')],
    ['two options', 'pull.0.o', (copy) => copy.pull[0]!.o.pop()],
  ])('rejects %s in the motivation choices', (_, path, change) => {
    expect(faultsOf(motivation, change)).toContain(path);
  });

  it('rejects a situation whose best step is its worst, and a repeated one', () => {
    expect(faultsOf(situations, (copy) => (copy.items[0]!.worst = 'c'))).toContain('items.0.worst');
    expect(faultsOf(situations, (copy) => (copy.items[1]!.id = 'sjt.slip'))).toContain('items.1.id');
    expect(faultsOf(peerWording, (copy) => (copy.items[1]!.id = 'ppl.delegate'))).toContain('items.1.id');
  });

  it('describes every field for the author', () => {
    const undescribed: string[] = [];
    let fields = 0;
    const visit = (path: readonly PropertyKey[]) => {
      for (const [name, field] of Object.entries(fieldsAt(instrumentSchema, path))) {
        fields += 1;
        if (!field.description) undescribed.push([...path, name].join('.'));
        visit([...path, name]);
        visit([...path, name, 0]);
      }
    };
    visit([]);
    expect(undescribed).toEqual([]);
    expect(fields).toBeGreaterThan(70);
  });
});

describe('the schema of next actions', () => {
  it('rejects an unknown area and an action without a guide', () => {
    expect(
      nextActionsSchema.safeParse({
        ...nextActions,
        'em-aspiring': { ...nextActions['em-aspiring'], XXX: {} },
      }).success,
    ).toBe(false);
    const ppl = { ...nextActions['em-aspiring']['PPL'], guides: [] };
    expect(
      nextActionsSchema.safeParse({
        ...nextActions,
        'em-aspiring': { ...nextActions['em-aspiring'], PPL: ppl },
      }).success,
    ).toBe(false);
  });
});
