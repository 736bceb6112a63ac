/** Chooses which findings of a case are told: the most telling first, and none that another one explains. */
import type { Finding } from '../trace/finding.ts';

/** The findings to tell, and how many more there are. */
export interface Told {
  readonly findings: readonly Finding[];
  readonly more: number;
}

/** Returns at most `most` findings; with a picture, starts and ends that the arithmetic explains are left to it. */
export function chooseTold(
  findings: readonly Finding[],
  { hasPicture, most = 3 }: { readonly hasPicture: boolean; readonly most?: number },
): Told {
  const total = findings.find((finding) => finding.kind === 'settles-at');
  const isExplained = hasPicture && total !== undefined && hasArithmetic(total);
  const told = findings.filter((finding) => !(isExplained && isLate(finding)) && !isSameAs(finding, total));
  const ordered = [...told].sort((a, b) => rank(a) - rank(b));
  return { findings: ordered.slice(0, most), more: Math.max(0, ordered.length - most) };
}

/** What holds everything up is told first, then a sum, which names the mistake where a late start only shows it. */
function rank(finding: Finding): number {
  return finding.kind === 'blocks' ? 0 : finding.kind === 'settles-at' && hasArithmetic(finding) ? 1 : 2;
}

function hasArithmetic({ actual, expected, sumOf = [] }: Extract<Finding, { kind: 'settles-at' }>): boolean {
  return actual > expected && sumOf.length > 1;
}

function isLate(finding: Finding): boolean {
  return (
    (finding.kind === 'starts-at' || finding.kind === 'ends-at') &&
    finding.actual !== null &&
    finding.actual > finding.expected
  );
}

/** Whether a call ends just when the case does: the total says it already. */
function isSameAs(finding: Finding, total: Extract<Finding, { kind: 'settles-at' }> | undefined): boolean {
  return finding.kind === 'ends-at' && finding.actual === total?.actual && finding.expected === total.expected;
}
