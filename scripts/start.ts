/**
 * Builds, opens a browser with the extension on the sample news page, and leaves it to the
 * reader. Without a display it says what was found there and where its screenshots are.
 */
import { execSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "../tests/e2e/harness/chromium";
import { openSample } from "./start/sample";
import { table } from "./start/table";

const FOLDER = join(".artifacts", "start");

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log("Building ...");
execSync("wxt build --mode test", { stdio: ["ignore", "ignore", "inherit"] });
const reader = await launchChromium({
  extension: join(".output", "chrome-mv3-test"),
  headless: !hasDisplay,
});

try {
  const { found, tab, showCard } = await openSample(reader);
  const rows = found.map(({ text, verdict, fact }) => [text, verdict ?? "", fact ?? ""]);
  console.log(table(["Claim", "Verdict", "Fact"], rows));
  if (hasDisplay) {
    console.log("The sample page is open; close the browser to end.");
    await reader.closed;
  } else {
    await mkdir(FOLDER, { recursive: true });
    const [highlights, card] = [join(FOLDER, "highlights.png"), join(FOLDER, "card.png")];
    await tab.screenshot(highlights);
    await showCard();
    await tab.screenshot(card);
    console.log(`No display, so the browser ran unseen. Screenshots:\n  ${highlights}\n  ${card}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await reader.close();
}
