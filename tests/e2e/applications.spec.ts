import { applicationPage, FRAMEWORKS } from "./harness/applications";
import { change } from "./harness/extension";
import { marks, waitForState } from "./harness/marks";
import { NEWS, openPage, UNLISTED } from "./harness/pages";
import type { Tab } from "./harness/reader";
import { expect, test } from "./harness/test";
import { type Whole, whole } from "./harness/whole";

/** A thousand steps, compared every so often: a difference shows near to where it came about. */
const LEGS = 4;
const STEPS = 250;
/** Milliseconds of every rest in which the annotator catches up with the page. */
const REST = 30;

const hydrate = (tab: Tab) => tab.evaluate(() => window.driver.hydrate());
const troubles = (tab: Tab) => tab.evaluate(() => [...window.driver.troubles]);
const run = (tab: Tab, pause: number) =>
  tab.evaluate((steps, rest) => window.driver.run(steps, rest), STEPS, pause);

/** Names under which something is highlighted without an element. */
const highlights = (tab: Tab) => tab.evaluate(() => [...CSS.highlights.keys()]);

for (const framework of FRAMEWORKS) {
  test(`${framework}: a thousand steps under the marks end as without them`, async ({ reader }) => {
    const page = await applicationPage(framework);
    const alone = await openPage(reader, page, `${UNLISTED}/live`);
    await hydrate(alone);
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

    let marked = 0;
    for (const { text } of expected) {
      marked += await run(tab, REST);
      expect((await whole(tab)).text).toBe(text);
    }
    // Nearly always something was in the way.
    expect(marked).toBeGreaterThan(60);
    expect(await troubles(tab)).toEqual([]);

    const surface = await reader.openTab(reader.extensionUrl("popup.html"));
    await tab.activate();
    await change(surface, { kind: "enabled", on: false });
    await waitForState(tab, "off");
    expect(await whole(tab)).toEqual(expected.at(-1));
    expect(await troubles(tab)).toEqual([]);
    expect(await tab.errors()).toEqual([]);
  });
}
