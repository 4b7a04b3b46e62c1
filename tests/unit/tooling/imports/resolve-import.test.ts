import { describe, expect, it } from 'vitest';
import { resolveImport } from '#tooling/imports/resolve-import.js';

const aliases = {
  '#urls': './src/urls.ts',
  '#strings': './src/strings/en.ts',
  '#strings/*': './src/strings/en-*.ts',
  '#domain/*': './src/domain/*',
};

describe('an import leads', () => {
  it.each([
    ['#urls', 'src/urls.ts'],
    ['#strings', 'src/strings/en.ts'],
    ['#strings/plan', 'src/strings/en-plan.ts'],
    ['#domain/plan/days.ts', 'src/domain/plan/days.ts'],
    ['./PlanTool.tsx', 'src/islands/plan/PlanTool.tsx'],
    ['../parts/ToolRoot.tsx', 'src/islands/parts/ToolRoot.tsx'],
    ['../../library.ts', 'src/library.ts'],
    ['../../../tests/x.ts', 'tests/x.ts'],
    ['..', 'src/islands'],
    ['#unknown/x.ts', '#unknown/x.ts'],
    ['#urlsafe', '#urlsafe'],
    ['zod/mini', 'zod/mini'],
    ['node:fs', 'node:fs'],
  ])('by %s to %s', (specifier, target) => {
    expect(resolveImport(specifier, 'src/islands/plan/Plan.astro', aliases)).toBe(target);
  });
});
