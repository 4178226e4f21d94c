/**
 * Has pages of all five frameworks change at random under the marks for minutes: memory must not
 * grow, no error may be left, and the text must be that of the same page without the extension.
 *
 *     npm run soak -- --minutes 10 --browser chromium --framework react
 */
import { launchChromium } from "../tests/e2e/harness/chromium";
import { launchFirefox } from "../tests/e2e/harness/firefox/launch";
import { readOptions } from "./soak/options";
import { soak } from "./soak/run";

const { minutes, browser, frameworks } = readOptions(process.argv.slice(2));
const reader =
  browser === "chromium"
    ? await launchChromium({ extension: ".output/chrome-mv3-test" })
    : await launchFirefox({ extension: ".output/firefox-mv3-test" });
const wrong: string[] = [];
try {
  for (const framework of frameworks) {
    wrong.push(...(await soak(reader, framework, (minutes * 60_000) / frameworks.length)));
  }
} finally {
  await reader.close();
}
for (const sentence of wrong) console.error(sentence);
process.exitCode = wrong.length === 0 ? 0 : 1;
