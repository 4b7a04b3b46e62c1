import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexOfOklch, readPalette } from '#domain/cards/colour.ts';
import { themeSchema } from '#schemas/theme.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

describe('hexOfOklch', () => {
  it.each([
    [0, 0, 0, '#000000'],
    [1, 0, 0, '#ffffff'],
    [0.62796, 0.25768, 29.234, '#ff0000'],
    [0.86644, 0.294827, 142.4953, '#00ff00'],
    [0.45201, 0.313214, 264.052, '#0000ff'],
    [0.5999, 0, 0, '#808080'],
  ])('turns %d %d %d into %s', (lightness, chroma, degrees, hex) => {
    expect(hexOfOklch(lightness, chroma, degrees)).toBe(hex);
  });

  it('always gives a colour', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 0.4, noNaN: true }),
        fc.double({ min: 0, max: 360, noNaN: true }),
        (lightness, chroma, degrees) => {
          expect(hexOfOklch(lightness, chroma, degrees)).toMatch(/^#[\da-f]{6}$/u);
        },
      ),
    );
  });
});

describe('readPalette', () => {
  it('finds the colours of the day and a hue for each theme that a page can have', () => {
    const palette = readPalette(tokens);
    expect(palette).toMatchObject({ paper: '#fbfaf6', ink: '#1b1e22', accent: '#b3371b' });
    const hues = themeSchema.shape.hue.options;
    expect(Object.keys(palette.themes).toSorted()).toEqual([...hues].toSorted());
    expect(new Set(Object.values(palette.themes)).size).toBe(hues.length);
  });

  it('says which colour is missing', () => {
    expect(() => readPalette('')).toThrow('tokens.css names no');
  });
});
