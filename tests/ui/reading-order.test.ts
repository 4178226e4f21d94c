import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { Cleanup } from "../../src/model/ports";
import { axTree } from "./gallery/ax-tree";
import { show } from "./gallery/show";

let hide: Cleanup = () => {};
beforeEach(() => page.viewport(1000, 900));
afterEach(() => hide());

async function heardIn(surface: "card" | "popup" | "panel" | "options" | "welcome", state: string) {
  hide = await show({ surface, state, press: [] }, "en");
  return axTree();
}

describe("a screen reader is told", () => {
  test("of a card: what, why, the page's words, then every source", async () => {
    const heard = await heardIn("card", "differs");
    expect(heard.slice(heard.findIndex((line) => line.startsWith("dialog")))).toEqual([
      "dialog: Differs from the reference: 812 requests",
      "StaticText: Red notices and the 100 most-wanted",
      "button: Move the card",
      "button: Keep open",
      "button: Close",
      "heading: Differs from the reference",
      "StaticText: The page says 812; China Plus gives 612 for 2016. The page's figure is higher by 200.",
      "blockquote: The page says",
      "StaticText: In 2016 alone the ministry sent",
      "StaticText: 812 requests",
      "StaticText: to the agency in Lyon.",
      "figure: The figures on one scale",
      "StaticText: This page",
      "StaticText: China Plus",
      "StaticText: 612",
      "StaticText: 812",
      "heading: How many red notice requests did China submit to Interpol in 2016?",
      "StaticText: 1 differs",
      "list: Sources",
      "StaticText: 612 requests",
      "StaticText: Differs",
      "StaticText: China Plus, Sep 28, 2017, paragraph 21",
      "StaticText: Quoting Ministry of Public Security of China",
      "StaticText: For 2016",
      "button: Previous claim",
      "StaticText: 3 of 12",
      "button: Next claim",
      "button: More",
    ]);
  });

  test("of the popup: switches, counts, findings, categories, ways out", async () => {
    const heard = await heardIn("popup", "ready");
    expect(
      heard.filter((line) => !line.startsWith("button: ") || /Differs 1|812|Off/.test(line)),
    ).toEqual([
      "main: Fact Annotator",
      "sectionheader",
      "heading: Fact Annotator",
      "switch: Active",
      "switch: On news.example",
      "status",
      "StaticText: 6 claims and 2 mentions on this page",
      "group: Show only one verdict",
      "StaticText: Show only one verdict",
      "button: Differs 1",
      "list: Found on this page",
      "button: 812 requests Differs from the reference Red notices and the 100 most-wanted",
      "heading: Categories",
      "switch: The organisation 2",
      "switch: Red notices and the 100 most-wanted 5",
      "switch: Fugitives and recovered assets 1",
      "DisclosureTriangle: Categories with nothing on this page",
      "StaticText: Categories with nothing on this page",
      "sectionfooter",
      "button: Off for an hour",
    ]);
  });

  test("of the side panel: the page, the tools, then every finding under its verdict", async () => {
    const heard = await heardIn("panel", "ready");
    const kinds = /^(main|heading|searchbox|group|radio|status|list|button|DisclosureTriangle)/;
    expect(heard.filter((line) => kinds.test(line)).map((line) => line.slice(0, 43))).toEqual([
      "main: Fact Annotator",
      "heading: Police from 158 countries meet in ",
      "searchbox: Search the findings",
      "group: Show only one verdict",
      "button: Differs 1",
      "button: Sources disagree 2",
      "button: Other period 1",
      "button: Consistent 1",
      "button: Matches 1",
      "button: Mentions 2",
      "group: Order by",
      "radio: Verdict",
      "radio: Page order",
      "radio: Category",
      "status",
      "heading: Differs from the reference 1",
      "list: Differs from the reference",
      "button: In 2016 alone the ministry sent 812",
      "heading: The sources disagree 2",
      "list: The sources disagree",
      "button: Of the hundred on the list, 46 have",
      "button: Rights groups say red notices are a",
      "heading: A different period 1",
      "list: A different period",
      "button: In 2023, 194 countries belonged to ",
      "heading: Consistent with the reference 1",
      "list: Consistent with the reference",
      "button: Beijing filed more than 600 request",
      "heading: Matches the reference 1",
      "list: Matches the reference",
      "button: The police body, based in Lyon, cou",
      "heading: In the reference data 2",
      "list: In the reference data",
      "button: Recovered assets came to $125 milli",
      "button: The suspect is the subject of an In",
      "DisclosureTriangle: Export",
    ]);
  });

  test("of a page that is not read: why, then what can be done", async () => {
    expect(await heardIn("popup", "not-listed")).toEqual([
      "main: Fact Annotator",
      "sectionheader",
      "heading: Fact Annotator",
      "switch: Active",
      "status",
      "StaticText: news.example is not on the list of news sites, so the page was not read.",
      "button: Look once",
      "button: Always on this site",
      "sectionfooter",
      "button: Off for an hour",
      "button: Side panel",
      "button: Options",
    ]);
  });

  test("of the options: the sections in the order of their links", async () => {
    const heard = await heardIn("options", "used");
    const links = heard.filter((line) => line.startsWith("link: ")).map((line) => line.slice(6));
    const regions = heard
      .filter((line) => line.startsWith("region: "))
      .map((line) => line.slice(8));
    expect(links).toHaveLength(8);
    expect(regions).toEqual(links);
  });

  test("of the first-run page: every highlight is a button, told with its verdict", async () => {
    const heard = await heardIn("welcome", "plain");
    expect(heard).toContain("article: Sample article");
    expect(heard.filter((line) => line === "button: 612")).toHaveLength(1);
    const mark = document.querySelector('article [data-fact="red-notice-requests-2016"]');
    expect(mark?.getAttribute("aria-description")).toBe("Matches the reference");
  });
});

describe("by keyboard alone", () => {
  /** Presses Tab and tells where the focus is, inside the card too. */
  async function tab(): Promise<string> {
    await userEvent.keyboard("{Tab}");
    const outer = document.activeElement;
    const focused = outer?.shadowRoot?.activeElement ?? outer;
    return focused?.getAttribute("aria-label") ?? focused?.className ?? "";
  }

  test("a card is walked from its bar to its foot, and left to its mark", async () => {
    hide = await show({ surface: "card", state: "differs", press: [] }, "en");
    const mark = document.querySelector<HTMLElement>("[role=button]");
    const dialog = document
      .querySelector("fact-annotator-card")
      ?.shadowRoot?.querySelector<HTMLElement>("[role=dialog]");
    dialog?.focus();
    const walked: string[] = [];
    for (let step = 0; step < 7; step += 1) walked.push(await tab());
    expect(walked).toEqual([
      "Move the card",
      "Keep open",
      "Close",
      "fa-body",
      "Previous claim",
      "Next claim",
      "fa-button ",
    ]);
    await tab();
    expect(document.activeElement).toBe(mark);
  });

  test("the side panel is walked from its search to its export, the list being one stop", async () => {
    hide = await show({ surface: "panel", state: "ready", press: [] }, "en");
    const walked: string[] = [];
    for (let step = 0; step < 10; step += 1) walked.push(await tab());
    expect(walked).toEqual([
      "Search the findings",
      ...Array.from({ length: 6 }, () => "fa-chip"),
      "",
      "fa-claim",
      "",
    ]);
    expect(document.activeElement?.tagName).toBe("SUMMARY");
  });

  test("on the first-run page a highlight opens its card, and Escape leads back to it", async () => {
    hide = await show({ surface: "welcome", state: "plain", press: [] }, "en");
    const mark = document.querySelector<HTMLElement>("article [data-verdict=differs]");
    mark?.focus();
    await userEvent.keyboard("{Enter}");
    const card = document.querySelector("fact-annotator-card");
    expect(card?.shadowRoot?.activeElement?.getAttribute("data-verdict")).toBe("differs");
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(mark);
  });

  test("the options are reached from the first link to the last button", async () => {
    hide = await show({ surface: "options", state: "used", press: [] }, "en");
    const stops = [...document.querySelectorAll<HTMLElement>("a, button, input, select, summary")];
    const reached = new Set<Element>();
    for (let step = 0; step < stops.length + 5; step += 1) {
      await userEvent.keyboard("{Tab}");
      if (document.activeElement) reached.add(document.activeElement);
    }
    const radios = stops.filter(
      (stop) => stop instanceof HTMLInputElement && stop.type === "radio",
    );
    const missed = stops.filter((stop) => !reached.has(stop) && !radios.includes(stop));
    expect(missed.map((stop) => stop.outerHTML)).toEqual([]);
    expect(radios.filter((radio) => reached.has(radio))).toHaveLength(1);
  });
});
