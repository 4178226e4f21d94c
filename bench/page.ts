/**
 * What the annotator costs in real Chromium, beside floors and mark.js in the same run. The ratios
 * count: absolute times are of this machine and moment. Names of parts run these alone.
 */
import { buildTestExtension } from "../scripts/start/build";
import { BenchBrowser } from "./page/browser";
import { CASES } from "./page/cases";
import { report, write } from "./page/report";
import type { Row } from "./page/rows";

async function main(args: readonly string[]): Promise<void> {
  const isQuick = args.includes("--quick");
  const names = args.filter((arg) => !arg.startsWith("--"));
  const unknown = names.find((name) => !CASES.some((one) => one.name === name));
  if (unknown !== undefined) {
    throw new Error(
      `There is no part "${unknown}"; there are ${CASES.map(({ name }) => name).join(", ")}.`,
    );
  }
  const chosen = names.length === 0 ? CASES : CASES.filter(({ name }) => names.includes(name));
  buildTestExtension();
  const parts: { name: string; isQuick: boolean; rows: readonly Row[] }[] = [];
  const browser = await BenchBrowser.start(isQuick);
  try {
    for (const part of chosen) {
      const rows = await part.run(browser);
      parts.push({ name: part.name, isQuick, rows });
      report(part.name, rows);
      // After each: what was measured is not lost where a later part fails.
      await write(parts);
    }
  } finally {
    await browser.close();
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
