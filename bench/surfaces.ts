/**
 * How soon a reader sees what was asked for, in real Chromium with the test build: the card after a
 * press, the popup after its document starts, on a page with few claims and on one with a thousand.
 * `npm run bench:surfaces`; figures are of this machine and moment, and are only to be compared with
 * what a reader notices.
 */
import { buildTestExtension, TEST_EXTENSION } from "../scripts/start/build";
import { table } from "../scripts/start/table";
import { type ChromiumReader, launchChromium } from "../tests/e2e/harness/chromium";
import type { ChromiumTab } from "../tests/e2e/harness/chromium-tab";
import { pageState } from "../tests/e2e/harness/marks";
import { article, openPage } from "../tests/e2e/harness/pages";
import { openCard, type Trigger } from "./surfaces/card";
import { openings } from "./surfaces/popup";

const ROUNDS = 9;
const SIZES = [10, 1000];
const TRIGGERS: readonly Trigger[] = ["pointer", "Enter", "tap"];

/** A page of so many claims about the number of members, each another. */
function claims(count: number): string {
  const text = (index: number) => `Interpol has ${140 + (index % 90)} member countries.`;
  return article(...Array.from({ length: count }, (_, index) => text(index)));
}

async function openClaims(reader: ChromiumReader, count: number): Promise<ChromiumTab> {
  const tab = await openPage(reader, claims(count), `https://www.theguardian.com/${count}/story`);
  for (let wait = 0; (await pageState(tab)) !== "ready"; wait += 1) {
    if (wait > 600) throw new Error(`The page with ${count} claims was not read in a minute.`);
    await new Promise((done) => setTimeout(done, 100));
  }
  return tab as ChromiumTab;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const show = (values: readonly number[]): string[] =>
  [values[0] ?? Number.NaN, median(values), Math.max(...values)].map((value) => value.toFixed(0));

buildTestExtension();
const reader = await launchChromium({ extension: TEST_EXTENSION });
const rows: string[][] = [];
try {
  for (const count of SIZES) {
    const tab = await openClaims(reader, count);
    const popups = await openings(reader, tab, ROUNDS);
    const drawn = Math.max(...popups.map((one) => one.rows));
    const size = `${popups.at(-1)?.width} x ${popups.at(-1)?.height} px`;
    rows.push([
      `popup, ${count} claims: first paint (ms)`,
      ...show(popups.map(({ paint }) => paint)),
      `${drawn} rows drawn, ${size}`,
    ]);
    await tab.close();
  }
  for (const count of SIZES) {
    for (const trigger of TRIGGERS) {
      // A fresh page: its first card is the one whose script has to be fetched.
      const tab = await openClaims(reader, count);
      const marks = await tab.evaluate(() =>
        [...document.querySelectorAll("[data-verdict=differs]")].map(
          (mark) => `[data-fact-annotator="${mark.getAttribute("data-fact-annotator")}"]`,
        ),
      );
      const found = [];
      for (const mark of marks.slice(0, ROUNDS)) found.push(await openCard(tab, mark, trigger));
      const name = `card by ${trigger}, ${count} claims`;
      rows.push([`${name}: frames`, ...show(found.map(({ frames }) => frames)), ""]);
      rows.push([`${name}: next paint (ms)`, ...show(found.map(({ paint }) => paint)), ""]);
      await tab.close();
    }
  }
  console.log(table(["", "first", "median", "most", ""], rows));
} finally {
  await reader.close();
}
