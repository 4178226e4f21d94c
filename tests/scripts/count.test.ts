import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countStep } from "../../scripts/test/count";
import type { ReportFormat, Step } from "../../scripts/test/steps";

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1 };
const playwright = { stats: { expected: 2, unexpected: 1, flaky: 1, skipped: 4 } };

/** What a command's report says and whether it succeeded; then passed, failed and skipped. */
const cases: readonly [string, ReportFormat, unknown, boolean, [number, number, number]][] = [
  ["tests that pass", "vitest", vitest, true, [3, 0, 1]],
  ["a test that fails", "vitest", { ...vitest, numFailedTests: 2 }, false, [3, 2, 1]],
  ["a file that cannot be loaded", "vitest", vitest, false, [3, 1, 1]],
  ["no test at all", "vitest", {}, true, [0, 1, 0]],
  ["a report that was not written", "vitest", undefined, false, [0, 1, 0]],
  ["unexpected and flaky results", "playwright", playwright, false, [2, 2, 4]],
];

describe("countStep", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "count-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(cases)("counts %s", async (name, format, report, succeeded, expected) => {
    const file = join(folder, `${name}.json`);
    if (report !== undefined) await writeFile(file, JSON.stringify(report));
    const step: Step = { name, command: "", report: { format, file } };
    const { passed, failed, skipped } = await countStep(step, succeeded);
    expect([passed, failed, skipped]).toEqual(expected);
  });

  it.each([
    [true, 1, 0],
    [false, 0, 1],
  ])("counts a step without tests as one (succeeded: %s)", async (succeeded, passed, failed) => {
    const count = await countStep({ name: "types", command: "" }, succeeded);
    expect([count.passed, count.failed]).toEqual([passed, failed]);
  });
});
