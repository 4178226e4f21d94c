import { applicationPage, type Framework } from "../../tests/e2e/harness/applications";
import { change } from "../../tests/e2e/harness/extension";
import { waitForState } from "../../tests/e2e/harness/marks";
import { NEWS, openPage, UNLISTED } from "../../tests/e2e/harness/pages";
import type { Reader, Tab } from "../../tests/e2e/harness/reader";
import { whole } from "../../tests/e2e/harness/whole";
import { growth, megabytes } from "./held";

const STEPS = 200;
/** Milliseconds after every eighth step, for the annotator to catch up. */
const REST = 20;

const hydrate = (tab: Tab) => tab.evaluate(() => window.driver.hydrate());
const run = (tab: Tab, pause: number) =>
  tab.evaluate((steps, rest) => window.driver.run(steps, rest), STEPS, pause);

/**
 * Has one application take random steps under the marks for a while, and the same steps without.
 *
 * @param milliseconds how long
 * @returns what went wrong, one sentence each
 */
export async function soak(
  reader: Reader,
  framework: Framework,
  milliseconds: number,
): Promise<readonly string[]> {
  const page = await applicationPage(framework);
  const alone = await openPage(reader, page, `${UNLISTED}/live`);
  await hydrate(alone);
  const tab = await openPage(reader, page, `${NEWS}/live`);
  await hydrate(tab);
  await waitForState(tab, "ready");

  const wrong: string[] = [];
  const held: number[] = [];
  let steps = 0;
  let marked = 0;
  const end = Date.now() + milliseconds;
  while (Date.now() < end && wrong.length === 0) {
    marked += await run(tab, REST);
    await run(alone, 0);
    steps += STEPS;
    const [now, expected] = [await whole(tab), await whole(alone)];
    if (now.text !== expected.text) wrong.push(`After ${steps} steps the text is another.`);
    held.push(await tab.heldBytes());
  }
  if (marked === 0) wrong.push("Nothing was ever marked.");
  const grown = growth(held, reader.browser);
  if (grown !== null) wrong.push(grown);
  wrong.push(...(await afterwards(reader, tab, alone)));
  const [first, last] = [held[0] ?? 0, held.at(-1) ?? 0];
  console.log(
    `${framework}: ${steps} steps, ${marked} looks at marks, ` +
      `${megabytes(first)} MB at first, ${megabytes(last)} MB at last`,
  );
  await alone.close();
  await tab.close();
  return wrong.map((sentence) => `${framework}: ${sentence}`);
}

/** Switches off: the page must be what the other one is. */
async function afterwards(reader: Reader, tab: Tab, alone: Tab): Promise<readonly string[]> {
  const surface = await reader.openTab(reader.extensionUrl("popup.html"));
  await tab.activate();
  await change(surface, { kind: "enabled", on: false });
  await waitForState(tab, "off");
  const wrong: string[] = [];
  if ((await whole(tab)).html !== (await whole(alone)).html) {
    wrong.push("The HTML after switching off is another.");
  }
  for (const each of [tab, alone]) {
    const troubles = await each.evaluate(() => [...window.driver.troubles]);
    wrong.push(...troubles.map((trouble) => `The page complains: ${trouble}`));
  }
  wrong.push(...(await tab.errors()).map((error) => `An error was left uncaught: ${error}`));
  await change(surface, { kind: "enabled", on: true });
  await surface.close();
  return wrong;
}
