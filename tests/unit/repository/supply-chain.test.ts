import { execSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { BillOfMaterials } from '#tooling/sbom/bill-of-materials.ts';

interface Step {
  uses?: string;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: unknown;
  jobs: Record<string, { steps: Step[] }>;
}
interface Lock {
  packages: Record<
    string,
    { name?: string; resolved?: string; integrity?: string; link?: boolean; hasInstallScript?: boolean }
  >;
}

const readJson = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const manifest = readJson<{ dependencies: Record<string, string>; allowScripts: Record<string, boolean> }>(
  'package.json',
);
// Prettier aligns its tables.
const decisions = readFileSync('src/decisions.md', 'utf8').replaceAll(/ +/gu, ' ');
const nameOf = (place: string) => place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);

describe.each(globSync('.github/workflows/*.yml'))('%s', (file) => {
  const text = readFileSync(file, 'utf8');
  const workflow = parse(text) as Workflow;

  it('pins every action to a commit, with its version beside it', () => {
    const uses = text.split('\n').filter((line) => /\buses:/u.test(line));
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps.filter((step) => step.uses));
    expect(uses).toHaveLength(steps.length);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  it('may only read by default, uses no secret, and never runs a stranger’s code with rights', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    expect(text).not.toMatch(/secrets\./u);
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
  });
});

it('all workflows pin an action to the same commit', () => {
  const pins = new Map<string, Set<string>>();
  for (const file of globSync('.github/workflows/*.yml'))
    for (const [, action = '', commit = ''] of readFileSync(file, 'utf8').matchAll(
      /uses: ([^@\s]+)@(.+)$/gmu,
    ))
      pins.set(action, (pins.get(action) ?? new Set()).add(commit));
  for (const [action, commits] of pins) expect([...commits], action).toHaveLength(1);
});

describe('the lock file', () => {
  const packages = Object.entries(readJson<Lock>('package-lock.json').packages).filter(([place]) => place);

  it('knows the digest of every package, and no address but the registry’s', () => {
    for (const [place, { integrity, resolved, link }] of packages) {
      expect(link, place).toBeUndefined();
      expect(integrity, place).toMatch(/^sha512-[\w+/]{86}==$/u);
      if (resolved) expect(resolved, place).toMatch(/^https:\/\/registry\.npmjs\.org\//u);
    }
  });

  it('runs install scripts only of the packages approved in package.json', () => {
    const withScript = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
    expect([...new Set(withScript.map(([place]) => nameOf(place)))].sort()).toEqual(
      Object.keys(manifest.allowScripts).sort(),
    );
  });
});

describe('the decisions', () => {
  const [, reasons = ''] = /## Why each dependency\n([\s\S]*)/u.exec(decisions) ?? [];
  const named = [...reasons.matchAll(/^\| ([^|]+) \|/gmu)].flatMap(([, names = '']) => names.split(/,\s*/u));
  const isNamed = (dependency: string) =>
    named.some((name) =>
      name.endsWith('*') ? dependency.startsWith(name.slice(0, -1)) : dependency === name,
    );

  it.each(Object.keys(manifest.dependencies))('says why the site needs %s', (dependency) => {
    expect(isNamed(dependency)).toBe(true);
  });

  it('says why each install script is approved', () => {
    const [sentence = ''] = /^Install scripts:.*$/mu.exec(reasons) ?? [];
    for (const name of Object.keys(manifest.allowScripts)) expect(sentence).toContain(`\`${name}\``);
  });
});

it(
  'npm run sbom lists every production package with version, licence and digest',
  { timeout: 30_000 },
  () => {
    const { components } = JSON.parse(
      execSync('npm run --silent sbom', { encoding: 'utf8' }),
    ) as BillOfMaterials;
    const incomplete = components.filter(
      (own) => !own.version || !own.licenses.length || !own.hashes?.length,
    );
    expect(incomplete).toEqual([]);
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
    expect(names).not.toContain('vitest');
  },
);
