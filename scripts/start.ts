/**
 * Builds, opens a browser with the extension on the sample news page, and leaves it to the
 * reader. Without a display it says what was found there and where its screenshots are.
 */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { launchChromium } from "../tests/e2e/harness/chromium";
import { buildTestExtension, TEST_EXTENSION } from "./start/build";
import { openSample, type Sample } from "./start/sample";
import { table } from "./start/table";

const FOLDER = join(".artifacts", "start");

const hasDisplay =
  process.platform !== "linux" || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

async function start(): Promise<void> {
  console.log("Building ...");
  buildTestExtension();
  const reader = await launchChromium({
    extension: TEST_EXTENSION,
    headless: !hasDisplay,
    online: hasDisplay,
  });
  try {
    const sample = await openSample(reader);
    const rows = sample.found.map(({ text, verdict, fact }) => [text, verdict ?? "", fact ?? ""]);
    console.log(table(["Claim", "Verdict", "Fact"], rows));
    if (!hasDisplay) return await takePictures(sample);
    console.log("The sample page is open; close the browser to end.");
    await reader.closed;
  } finally {
    await reader.close();
  }
}

async function takePictures({ tab, showCard }: Sample): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const [highlights, card] = [join(FOLDER, "highlights.png"), join(FOLDER, "card.png")];
  await tab.screenshot(highlights, true);
  await showCard();
  await tab.screenshot(card);
  console.log(`No display, so the browser ran unseen. Screenshots:\n  ${highlights}\n  ${card}`);
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
