import { expect, it } from 'vitest';
import { billOfMaterials } from '#tooling/sbom/bill-of-materials.ts';

const integrity = `sha512-${Buffer.alloc(64, 1).toString('base64')}`;
const lock = {
  packages: {
    '': { name: 'handbook', version: '1.0.0', license: 'MIT' },
    'node_modules/@scope/part': { version: '2.0.0', license: 'ISC', integrity },
    'node_modules/other/node_modules/@scope/part': { version: '2.0.0', license: 'ISC', integrity },
    'node_modules/other/node_modules/old': { version: '0.1.0', license: '(MIT OR CC0-1.0)', integrity },
    'node_modules/only-mac': { version: '3.0.0', license: 'MIT', integrity, optional: true },
    'node_modules/tester': { version: '4.0.0', license: 'MIT', integrity, dev: true },
  },
};

it('lists each package of the site once, with licence and digest', () => {
  const { metadata, components } = billOfMaterials(lock, false);
  expect(metadata.component).toMatchObject({ type: 'application', name: 'handbook', version: '1.0.0' });
  expect(components.map(({ purl }) => purl)).toEqual([
    'pkg:npm/%40scope/part@2.0.0',
    'pkg:npm/old@0.1.0',
    'pkg:npm/only-mac@3.0.0',
  ]);
  expect(components[0]).toMatchObject({
    name: '@scope/part',
    scope: 'required',
    licenses: [{ expression: 'ISC' }],
    hashes: [{ alg: 'SHA-512', content: '01'.repeat(64) }],
  });
  expect(components[1]?.licenses).toEqual([{ expression: '(MIT OR CC0-1.0)' }]);
  expect(components[2]?.scope).toBe('optional');
});

it('keeps the words of a licence that is no SPDX expression', () => {
  const packages = { 'node_modules/words': { version: '1.0.0', license: 'CC BY-SA 4.0', integrity } };
  expect(billOfMaterials({ packages }, false).components[0]?.licenses).toEqual([
    { license: { name: 'CC BY-SA 4.0' } },
  ]);
});

it('adds what only development needs when asked', () => {
  expect(billOfMaterials(lock, true).components.map(({ name }) => name)).toContain('tester');
});
