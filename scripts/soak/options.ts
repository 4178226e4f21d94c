import { parseArgs } from "node:util";
import { FRAMEWORKS, type Framework } from "../../tests/e2e/harness/applications";
import type { BrowserName } from "../browsers";

export interface SoakOptions {
  readonly minutes: number;
  readonly browser: BrowserName;
  readonly frameworks: readonly Framework[];
}

/**
 * Reads the command line.
 *
 * @throws Error with a sentence for the user where an option is not understood
 */
export function readOptions(args: readonly string[]): SoakOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      minutes: { type: "string", default: "10" },
      browser: { type: "string", default: "chromium" },
      framework: { type: "string" },
    },
  });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) {
    throw new Error(`--minutes says "${values.minutes}"; a number above zero was expected.`);
  }
  if (values.browser !== "chromium" && values.browser !== "firefox") {
    throw new Error(`--browser says "${values.browser}"; chromium or firefox was expected.`);
  }
  const frameworks = FRAMEWORKS.filter((name) => (values.framework ?? name) === name);
  if (frameworks.length === 0) {
    throw new Error(
      `--framework says "${values.framework}"; one of ${FRAMEWORKS.join(", ")} was expected.`,
    );
  }
  return { minutes, browser: values.browser, frameworks };
}
