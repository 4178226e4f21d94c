import { applicationPage, FRAMEWORKS } from "./harness/applications";
import { waitForCard, waitForNoCard } from "./harness/card";
import { change } from "./harness/extension";
import { marks, waitForState } from "./harness/marks";
import { NEWS, openPage, UNLISTED } from "./harness/pages";
import type { Point, Tab } from "./harness/reader";
import { changedOutside, movedBoxes, noteBoxes, paintedAreas, picture } from "./harness/shift";
import { expect, test } from "./harness/test";
import { type Whole, whole } from "./harness/whole";

/** A thousand steps, compared every so often: a difference shows near to where it came about. */
const LEGS = 4;
const STEPS = 250;
/** Milliseconds of every rest in which the annotator catches up with the page. */
const REST = 30;
/** A page that writes over its marks so often is left to write. */
const TICKS = 4;

const hydrate = (tab: Tab) => tab.evaluate(() => window.driver.hydrate());
const troubles = (tab: Tab) => tab.evaluate(() => [...window.driver.troubles]);
const run = (tab: Tab, pause: number) =>
  tab.evaluate((steps, rest) => window.driver.run(steps, rest), STEPS, pause);

/** Names under which something is highlighted without an element. */
const highlights = (tab: Tab) => tab.evaluate(() => [...CSS.highlights.keys()]);

const tick = (tab: Tab) => tab.evaluate(() => window.driver.tick());

/** Waits until what is highlighted stays as it is; gives where that is. */
async function restingAreas(tab: Tab): Promise<Awaited<ReturnType<typeof paintedAreas>>> {
  let areas = await paintedAreas(tab);
  await expect
    .poll(
      async () => {
        const before = JSON.stringify(areas);
        areas = await paintedAreas(tab);
        return JSON.stringify(areas) === before;
      },
      { intervals: [600] },
    )
    .toBe(true);
  return areas;
}

/** By which painter the line beside the clock is highlighted. */
const painterOfTicker = (tab: Tab) =>
  tab.evaluate(() => {
    const ticker = document.querySelector(".ticker");
    if (ticker?.querySelector("fact-annotator-mark")) return "marks";
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    return ranges.some((range) => ticker?.contains(range.startContainer)) ? "highlights" : "none";
  });

/** The middle of the words that are highlighted there without an element. */
const placeInTicker = (tab: Tab) =>
  tab.evaluate((): Point | null => {
    const ticker = document.querySelector(".ticker");
    const all = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    const found = all.filter((range) => ticker?.contains(range.startContainer)).at(-1);
    if (found === undefined) return null;
    const range = document.createRange();
    range.setStart(found.startContainer, found.startOffset);
    range.setEnd(found.endContainer, found.endOffset);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

/** Writes beside a claim until the painter steps back, and opens the card there all the same. */
async function writeOverMarks(tab: Tab): Promise<void> {
  for (let i = 0; i < TICKS; i++) {
    await expect.poll(() => painterOfTicker(tab)).not.toBe("none");
    await tick(tab);
  }
  await expect.poll(() => painterOfTicker(tab)).toBe("highlights");
  const place = await placeInTicker(tab);
  if (place === null) throw new Error("Nothing is highlighted beside the clock.");
  await tab.click(place);
  expect((await waitForCard(tab)).verdict).toBe("matches");
  await tab.press("Escape");
  await waitForNoCard(tab);
}

for (const framework of FRAMEWORKS) {
  test(`${framework}: a thousand steps under the marks end as without them`, async ({
    reader,
  }, info) => {
    const page = await applicationPage(framework);
    const alone = await openPage(reader, page, `${UNLISTED}/live`);
    await hydrate(alone);
    for (let i = 0; i < TICKS; i++) await tick(alone);
    const expected: Whole[] = [];
    for (let leg = 0; leg < LEGS; leg++) {
      await run(alone, 0);
      expected.push(await whole(alone));
    }
    expect(await troubles(alone)).toEqual([]);

    const tab = await openPage(reader, page, `${NEWS}/live`);
    await expect.poll(() => highlights(tab), { message: "words before hydration" }).not.toEqual([]);
    await hydrate(tab);
    expect(await troubles(tab)).toEqual([]);
    await waitForState(tab, "ready");
    await expect.poll(() => marks(tab)).not.toEqual([]);

    await writeOverMarks(tab);
    let marked = 0;
    for (const { text } of expected) {
      marked += await run(tab, REST);
      expect((await whole(tab)).text).toBe(text);
    }
    // Nearly always something was in the way.
    expect(marked).toBeGreaterThan(60);
    expect(await troubles(tab)).toEqual([]);

    const resting = await restingAreas(tab);
    await noteBoxes(tab);
    const painted = await picture(tab, info.outputPath("painted.png"));
    // What was read late is in the picture as well.
    const areas = [...resting, ...(await paintedAreas(tab))];
    const surface = await reader.openTab(reader.extensionUrl("popup.html"));
    await tab.activate();
    await change(surface, { kind: "enabled", on: false });
    await waitForState(tab, "off");
    expect(await whole(tab)).toEqual(expected.at(-1));
    expect(await movedBoxes(tab)).toEqual([]);
    const bare = await picture(tab, info.outputPath("bare.png"));
    expect(changedOutside(painted, bare, areas)).toEqual({ count: 0, first: "" });
    expect(changedOutside(painted, bare, []).count).toBeGreaterThan(0);
    expect(await troubles(tab)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
}
