import { test as base } from "@playwright/test";
import type { BrowserName } from "../../../scripts/browsers";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox/launch";
import type { Reader } from "./reader";

export { expect } from "@playwright/test";

interface WorkerFixtures {
  /** Which browser the project tests in. */
  readonly kind: BrowserName;
  /** One browser for all tests of a worker. */
  readonly sharedReader: Reader;
}

/** Tests get a `reader`: a browser with the test build, emptied before each of them. */
export const test = base.extend<{ reader: Reader }, WorkerFixtures>({
  kind: ["chromium", { option: true, scope: "worker" }],
  sharedReader: [
    async ({ kind }, use) => {
      const reader =
        kind === "chromium"
          ? await launchChromium({ extension: ".output/chrome-mv3-test" })
          : await launchFirefox({ extension: ".output/firefox-mv3-test" });
      await use(reader);
      await reader.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  reader: async ({ sharedReader }, use) => {
    await sharedReader.reset();
    await use(sharedReader);
  },
});
