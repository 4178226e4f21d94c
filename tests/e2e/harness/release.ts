import { test as base } from "@playwright/test";
import type { BrowserName } from "../../../scripts/browsers";
import { launchChromium } from "./chromium";
import { launchFirefox } from "./firefox/launch";
import type { Reader } from "./reader";

interface WorkerFixtures {
  readonly kind: BrowserName;
  readonly sharedRelease: Reader;
}

/**
 * Tests get a `release`: a browser with the build that readers get, in which the card is closed,
 * and whose every connection is noted.
 */
export const test = base.extend<{ release: Reader }, WorkerFixtures>({
  kind: ["chromium", { option: true, scope: "worker" }],
  sharedRelease: [
    async ({ kind }, use) => {
      const release =
        kind === "chromium"
          ? await launchChromium({ extension: ".output/chrome-mv3", wire: true })
          : await launchFirefox({ extension: ".output/firefox-mv3" });
      await use(release);
      await release.close();
    },
    { scope: "worker", timeout: 90_000 },
  ],
  release: async ({ sharedRelease }, use) => {
    await sharedRelease.reset();
    await use(sharedRelease);
  },
});
