import { readFile } from "node:fs/promises";
import type { Step } from "./steps";

export interface Count {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const NOTHING: Count = { passed: 0, failed: 0, skipped: 0 };
export const ONE_FAILED: Count = { ...NOTHING, failed: 1 };
const ONE_PASSED: Count = { ...NOTHING, passed: 1 };

export function add(a: Count, b: Count): Count {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
  };
}

/**
 * What a finished step counts for: its tests, or one. A command that fails counts at least one
 * failure, whatever its report says (a file that cannot be loaded has no test that could fail).
 */
export async function countStep(step: Step, succeeded: boolean): Promise<Count> {
  if (!step.report) return succeeded ? ONE_PASSED : ONE_FAILED;
  const { format, file } = step.report;
  const text = await readFile(file, "utf8").catch(() => null);
  const count = text === null ? NOTHING : countTests(format, JSON.parse(text));
  const unseen = !succeeded && count.failed === 0;
  const empty = succeeded && count.passed + count.failed === 0;
  return unseen || empty ? add(count, ONE_FAILED) : count;
}

function countTests(format: NonNullable<Step["report"]>["format"], report: unknown): Count {
  if (format === "vitest") {
    const { numPassedTests, numFailedTests, numPendingTests } = report as Record<string, number>;
    return counted(numPassedTests, numFailedTests, numPendingTests);
  }
  const { stats } = report as { stats: Record<string, number> };
  return counted(stats.expected, (stats.unexpected ?? 0) + (stats.flaky ?? 0), stats.skipped);
}

function counted(passed = 0, failed = 0, skipped = 0): Count {
  return { passed, failed, skipped };
}
