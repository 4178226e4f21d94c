/**
 * Builds, opens a browser with the extension on the sample news page, and leaves it to the
 * reader. Without a display it says what was found there and where its screenshots are.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "../tests/e2e/harness/chromium";
import { buildTestExtension, TEST_EXTENSION } from "./start/build";
import { openSample } from "./start/sample";
import { table } from "./start/table";

const FOLDER = join(".artifacts", "start");

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

console.log("Building ...");
buildTestExtension();
const reader = await launchChromium({ extension: TEST_EXTENSION, headless: !hasDisplay });

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
    await tab.screenshot(highlights, true);
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
