import { describe, expect, it } from 'vitest';
import { readAudit } from '#tooling/audit/read-audit.ts';

const answer = (total: number, vulnerabilities: object = {}) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities,
    metadata: { vulnerabilities: { info: 0, high: total, total }, dependencies: { prod: 278, dev: 600 } },
  });

describe('the audit', () => {
  it('says that nothing is known where the registry was asked', () => {
    expect(readAudit(answer(0))).toEqual({
      message: 'No known weakness in 278 production packages.',
      exitCode: 0,
    });
  });

  it('names each weak package with severity and versions', () => {
    const weak = { zod: { name: 'zod', severity: 'high', range: '<4.6.8' } };
    const { message, exitCode } = readAudit(answer(1, weak));
    expect(exitCode).toBe(1);
    expect(message).toMatch(/^1 known weaknesses.*\n {2}high +zod <4\.6\.8$/u);
  });

  it.each([
    ['an endpoint that refuses', '{"message": "405 Method Not Allowed - POST https://registry.example"}'],
    ['an offline machine', '{"error": {"code": "ENOTFOUND", "summary": "x"}}'],
    ['no output at all', ''],
    ['an answer without counts', '{"vulnerabilities": {}}'],
  ])('never calls %s clean', (_, output) => {
    const { message, exitCode } = readAudit(output);
    expect(exitCode).toBe(2);
    expect(message).toMatch(/^The registry was not asked/u);
  });
});
