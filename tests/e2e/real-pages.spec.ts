import { change } from "./harness/extension";
import { marks, settle, waitForState } from "./harness/marks";
import { NEWS, openPage } from "./harness/pages";
import type { Tab } from "./harness/reader";
import { hasShared, realPage, realPages } from "./harness/shared";
import { changedOutside, movedBoxes, noteBoxes, paintedAreas, picture } from "./harness/shift";
import { expect, test } from "./harness/test";

/** The pages' own scripts stay out: what is compared must not depend on their timing. */
const headers = { "content-security-policy": "script-src 'nonce-witness'" };

/**
 * Stands at the end of a page and keeps what the page was before any extension saw it. What moves by
 * itself stands still.
 */
const WITNESS = `<style>*,::before,::after{animation:none!important;transition:none!important}</style>
<script nonce="witness">
  document.addEventListener("DOMContentLoaded", () => {
    window.before = document.documentElement.outerHTML;
  });
</script>`;

/** Where the page's HTML is no longer what it was: an excerpt; `null` where nothing changed. */
function difference(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    const { before } = window as unknown as { before: string };
    // The state is told by an attribute of the root element; nothing else may be there.
    const now = document.documentElement.outerHTML.replace(/ data-fact-annotator-state="\w+"/, "");
    if (now === before) return null;
    const at = [...now].findIndex((character, index) => character !== before[index]);
    return `at ${at}: ${now.slice(Math.max(0, at - 80), at + 120)}`;
  });
}

/**
 * Puts a claim at the end of the page and at the end of some of its own paragraphs, items, headings
 * and cells, which makes the engine read all of it and mark words among the page's own styles. False
 * where the page shows nothing without its scripts, and so the claim neither.
 */
function plant(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const places = [...document.querySelectorAll("p,li,h1,h2,h3,td,dd,blockquote,figcaption")]
      .filter((element) => element.checkVisibility() && element.textContent.trim().length > 20)
      .filter((_, index, all) => index % Math.ceil(all.length / 12) === 0);
    for (const place of places) place.append(" Interpol has 190 member countries.");
    const claim = document.createElement("p");
    claim.textContent = "China sent 612 requests for red notices to Interpol in 2016.";
    document.body.append(claim);
    const { outerHTML } = document.documentElement;
    Object.assign(window, {
      before: outerHTML.replace(/ data-fact-annotator-state="\w+"/, ""),
      planted: [claim, ...places],
    });
    return claim.checkVisibility();
  });
}

/** In how many of the planted places something is marked, and what is marked elsewhere. */
function highlighted(tab: Tab): Promise<{ isInClaim: boolean; elsewhere: string[] }> {
  return tab.evaluate(() => {
    const { planted } = window as unknown as { planted: Element[] };
    const marks = [...document.querySelectorAll("[data-fact-annotator]")];
    return {
      isInClaim: marks.some((mark) => planted[0]?.contains(mark)),
      elsewhere: marks
        .filter((mark) => !planted.some((place) => place.contains(mark)))
        .map((mark) => mark.textContent),
    };
  });
}

/** Brings marks into the window; pictures are taken of a page in so many. */
const PICTURED = 7;
const scrollToMark = (tab: Tab) =>
  tab.evaluate(() => {
    const mark = document.querySelector("[data-fact-annotator]");
    mark?.scrollIntoView({ block: "center", behavior: "instant" });
  });

test.describe("real pages without our subjects", () => {
  test.skip(!hasShared, "the pages are not beside the project");

  const pages = hasShared ? realPages() : [];
  for (const [index, page] of pages.entries()) {
    test(page.file, async ({ reader }, info) => {
      const body = Buffer.concat([await realPage(page), Buffer.from(WITNESS)]);
      const type = `text/html; charset=${page.encoding}`;
      const tab = await openPage(reader, body, `${NEWS}/page`, { headers, type });
      await settle(tab, 200);
      expect(await marks(tab)).toEqual([]);
      expect(await difference(tab)).toBeNull();

      const isShown = await plant(tab);
      if (!isShown) await settle(tab);
      await expect.poll(() => highlighted(tab)).toEqual({ isInClaim: isShown, elsewhere: [] });
      await waitForState(tab, "ready");
      const isPictured = isShown && index % PICTURED === 0;
      if (isPictured) await scrollToMark(tab);
      await noteBoxes(tab);
      const areas = await paintedAreas(tab);
      const painted = isPictured && (await picture(tab, info.outputPath("painted.png")));
      const surface = await reader.openTab(reader.extensionUrl("popup.html"));
      await tab.activate();
      await change(surface, { kind: "enabled", on: false });
      await waitForState(tab, "off");
      expect(await difference(tab)).toBeNull();
      expect(await movedBoxes(tab)).toEqual([]);
      if (painted) {
        const bare = await picture(tab, info.outputPath("bare.png"));
        expect(changedOutside(painted, bare, areas)).toEqual({ count: 0, first: "" });
      }
      expect(await tab.errors()).toEqual([]);
    });
  }
});
