/** Takes the README's picture: the sample page with a card open, in the test build. */
import { execSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { launchChromium } from "../tests/e2e/harness/chromium";
import { openSample } from "./start/sample";

const FILE = join("docs", "images", "card.png");

execSync("wxt build --mode test", { stdio: "inherit" });
const reader = await launchChromium({ extension: join(".output", "chrome-mv3-test") });
try {
  const { tab, showCard } = await openSample(reader);
  await showCard();
  await mkdir(dirname(FILE), { recursive: true });
  await tab.screenshot(FILE);
  console.log(`Wrote ${FILE}`);
} finally {
  await reader.close();
}
