import { marks, settle } from "./harness/marks";
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
    const now = document.documentElement.outerHTML;
    if (now === before) return null;
    const at = [...now].findIndex((character, index) => character !== before[index]);
    return `at ${at}: ${now.slice(Math.max(0, at - 80), at + 120)}`;
  });
}

test.describe("real pages without our subjects", () => {
  test.skip(!hasShared, "the pages are not beside the project");

  const pages = hasShared ? realPages() : [];
  for (const page of pages) {
    test(page.file, async ({ reader }) => {
      const body = Buffer.concat([await realPage(page), Buffer.from(WITNESS)]);
      const type = `text/html; charset=${page.encoding}`;
      const tab = await openPage(reader, body, `${NEWS}/page`, { headers, type });
      await settle(tab);
      expect(await marks(tab)).toEqual([]);
      expect(await difference(tab)).toBeNull();
      expect(await tab.errors()).toEqual([]);
    });
  }
});
