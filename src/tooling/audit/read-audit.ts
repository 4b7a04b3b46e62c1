/** What `npm audit --json` said: the sentence for a person, and the exit code. */
export interface AuditResult {
  readonly message: string;
  /** 0: asked, and nothing known. 1: weaknesses known. 2: nobody was asked, so nothing is known. */
  readonly exitCode: 0 | 1 | 2;
}

interface AuditOutput {
  /** Set where the registry did not answer. */
  message?: string;
  vulnerabilities?: Record<string, { name: string; severity: string; range: string }>;
  metadata?: { vulnerabilities: { total: number }; dependencies: { prod: number } };
}

const unasked = (reason: string): AuditResult => ({
  message: `The registry was not asked for known weaknesses: ${reason}. Nothing is known; run it again where the registry answers.`,
  exitCode: 2,
});

/** Reads the output of `npm audit --omit=dev --json`. Output that holds no answer never counts as clean. */
export function readAudit(output: string): AuditResult {
  let audit: AuditOutput;
  try {
    audit = JSON.parse(output) as AuditOutput;
  } catch {
    return unasked('npm gave no JSON');
  }
  if (!audit.metadata || !audit.vulnerabilities) return unasked(audit.message ?? 'npm gave no answer');
  const { vulnerabilities, dependencies } = audit.metadata;
  if (vulnerabilities.total === 0)
    return {
      message: `No known weakness in ${dependencies.prod} production packages.`,
      exitCode: 0,
    };
  const lines = Object.values(audit.vulnerabilities).map(
    ({ name, severity, range }) => `  ${severity.padEnd(9)} ${name} ${range}`,
  );
  return {
    message: [`${vulnerabilities.total} known weaknesses in production packages:`, ...lines].join('\n'),
    exitCode: 1,
  };
}
