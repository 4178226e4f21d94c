import { type CardView, openCard } from "../../tests/e2e/harness/card";
import { type Mark, readyMarks, selectorOf } from "../../tests/e2e/harness/marks";
import { NEWS, openPage, ownPage } from "../../tests/e2e/harness/pages";
import type { Reader, Tab } from "../../tests/e2e/harness/reader";

export interface Sample {
  readonly tab: Tab;
  readonly found: readonly Mark[];
  /** Opens the card of the claim about whose answer the sources disagree. */
  showCard(): Promise<CardView>;
}

/** Brings a mark into the upper half of the window, so that its card has room below. */
function scrollTo(tab: Tab, selector: string): Promise<void> {
  return tab.evaluate((wanted) => {
    const top = document.querySelector(wanted)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight * 0.35, behavior: "instant" });
  }, selector);
}

/** Opens the sample news page under the name of a news site and waits until it was read. */
export async function openSample(reader: Reader): Promise<Sample> {
  const body = await ownPage("sample-news.html");
  const tab = await openPage(reader, body, `${NEWS}/world/2017/sep/29/police-talks-in-beijing`);
  const found = await readyMarks(tab);
  const shown = found.find(({ verdict }) => verdict === "sources-disagree") ?? found[0];
  return {
    tab,
    found,
    showCard: async () => {
      if (!shown) throw new Error("Nothing was found on the sample page.");
      await scrollTo(tab, selectorOf(shown));
      return openCard(tab, shown);
    },
  };
}
