/** Takes the README's picture: the sample page with a card open, in the test build. */
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { launchChromium } from "../tests/e2e/harness/chromium";
import { buildTestExtension, TEST_EXTENSION } from "./start/build";
import { openSample } from "./start/sample";

const FILE = join("docs", "images", "card.png");

buildTestExtension();
const reader = await launchChromium({ extension: TEST_EXTENSION });
try {
  const { tab, showCard } = await openSample(reader);
  await showCard();
  await mkdir(dirname(FILE), { recursive: true });
  await tab.screenshot(FILE);
  console.log(`Wrote ${FILE}`);
} finally {
  await reader.close();
}
