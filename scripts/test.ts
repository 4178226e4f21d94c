/**
 * Everything that must hold, in one command: prints a line per step, the output of steps that
 * fail, and last `N passed, N failed`, counting single tests, and steps without tests as one.
 */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { requireBrowser } from "./browsers";
import { add, type Count, countStep, NOTHING, ONE_FAILED } from "./test/count";
import { runStep } from "./test/run-step";
import { schedule } from "./test/schedule";
import { REPORTS, STEPS, type Step } from "./test/steps";

let total: Count = NOTHING;

async function run(step: Step): Promise<boolean> {
  const { succeeded, seconds, output } = await runStep(step);
  const count = await countStep(step, succeeded);
  total = add(total, count);
  await writeFile(join(REPORTS, `${step.name.replace(/\W+/g, "-")}.log`), output);
  const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : "";
  const result = `${count.passed} passed, ${count.failed} failed${skipped}`;
  console.log(
    `${count.failed === 0 ? "ok  " : "FAIL"} ${step.name}: ${result} (${seconds.toFixed(1)} s)`,
  );
  if (count.failed > 0) console.log(indent(output));
  return count.failed === 0;
}

function skip(step: Step, missing: string): void {
  total = add(total, ONE_FAILED);
  console.log(`FAIL ${step.name}: not run, since "${missing}" failed`);
}

function indent(text: string): string {
  return text.trimEnd().replace(/^/gm, "     | ");
}

function findBrowsers(): void {
  try {
    console.log(`Chromium: ${requireBrowser("chromium")}`);
    console.log(`Firefox: ${requireBrowser("firefox")}`);
  } catch (error) {
    // The steps that need it fail for the same reason; the others still tell something.
    console.log(error instanceof Error ? error.message : String(error));
  }
}

const started = performance.now();
await rm(REPORTS, { recursive: true, force: true });
await mkdir(REPORTS, { recursive: true });
findBrowsers();
await schedule(STEPS, Math.max(2, Math.min(4, availableParallelism())), run, skip);
console.log(`Took ${((performance.now() - started) / 1000).toFixed(0)} s.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
