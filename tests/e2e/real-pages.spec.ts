import { change } from "./harness/extension";
import { marks, settle, waitForState } from "./harness/marks";
import { NEWS, openPage } from "./harness/pages";
import type { Tab } from "./harness/reader";
import { hasShared, realPage, realPages } from "./harness/shared";
import { expect, test } from "./harness/test";

/** The pages' own scripts stay out: what is compared must not depend on their timing. */
const headers = { "content-security-policy": "script-src 'nonce-witness'" };

/** Stands at the end of a page and keeps what the page was before any extension saw it. */
const WITNESS = `<script nonce="witness">
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
 * Puts a claim at the end of the page, which makes the engine read all of it. False where the page
 * shows nothing without its scripts, and so the claim neither.
 */
function plant(tab: Tab): Promise<boolean> {
  return tab.evaluate(() => {
    const claim = document.createElement("p");
    claim.id = "planted";
    claim.textContent = "China sent 612 requests for red notices to Interpol in 2016.";
    document.body.append(claim);
    const { outerHTML } = document.documentElement;
    Object.assign(window, { before: outerHTML.replace(/ data-fact-annotator-state="\w+"/, "") });
    return claim.checkVisibility();
  });
}

/** The paragraphs that have something highlighted, by id; the planted one is to be the only one. */
function highlighted(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll("[data-fact-annotator]")].map(
        (mark) => mark.closest("[id]")?.id ?? "",
      ),
    ),
  ]);
}

test.describe("real pages without our subjects", () => {
  test.skip(!hasShared, "the pages are not beside the project");

  const pages = hasShared ? realPages() : [];
  for (const page of pages) {
    test(page.file, async ({ reader }) => {
      const body = Buffer.concat([await realPage(page), Buffer.from(WITNESS)]);
      const type = `text/html; charset=${page.encoding}`;
      const tab = await openPage(reader, body, `${NEWS}/page`, { headers, type });
      await settle(tab, 200);
      expect(await marks(tab)).toEqual([]);
      expect(await difference(tab)).toBeNull();

      const isShown = await plant(tab);
      if (!isShown) await settle(tab);
      await expect.poll(() => highlighted(tab)).toEqual(isShown ? ["planted"] : []);
      await waitForState(tab, "ready");
      const surface = await reader.openTab(reader.extensionUrl("popup.html"));
      await tab.activate();
      await change(surface, { kind: "enabled", on: false });
      await waitForState(tab, "off");
      expect(await difference(tab)).toBeNull();
      expect(await tab.errors()).toEqual([]);
    });
  }
});
