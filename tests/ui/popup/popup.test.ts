import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { TabState } from "../../../src/model/report";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/model/settings";
import { createTranslator } from "../../../src/ui/i18n";
import { en } from "../../../src/ui/i18n/en";
import { followTab } from "../../../src/ui/parts/live-tab";
import { mountPopup } from "../../../src/ui/popup";
import { categories } from "../fixtures/categories";
import { fakePorts } from "../fixtures/ports";
import { report } from "../fixtures/report";

const t = createTranslator(en);
let unmount = () => {};
let closed = 0;

beforeEach(() => {
  closed = 0;
  document.body.className = "fa-theme";
});
afterEach(() => unmount());

async function open(state: TabState, count: number, settings: Partial<Settings> = {}) {
  const fake = fakePorts(report(state, count), { ...DEFAULT_SETTINGS, ...settings });
  const close = () => {
    closed += 1;
  };
  unmount = mountPopup({ root: document.body, ports: fake.ports, categories, t, close });
  await expect.element(page.getByRole("main")).toBeVisible();
  return fake;
}

describe("a page with findings", () => {
  test("is told in one line, by verdict and by category", async () => {
    await open("ready", 8);
    await expect.element(page.getByText("6 claims and 2 mentions on this page")).toBeVisible();
    await expect.element(page.getByRole("button", { name: "Differs 1" })).toBeVisible();
    await expect.element(page.getByRole("switch", { name: "The organisation 2" })).toBeVisible();
  });

  test("a press on a claim shows it on the page and closes the popup", async () => {
    const { heard } = await open("ready", 8);
    await page.getByRole("button", { name: /812 requests/ }).click();
    expect(heard).toEqual(["reveal 0/a-differs-2"]);
    expect(closed).toBe(1);
  });

  test("a verdict narrows the list, a second press widens it again", async () => {
    await open("ready", 8);
    const items = () =>
      page.getByRole("list", { name: "Found on this page" }).getByRole("listitem");
    const differs = page.getByRole("button", { name: "Differs 1" });
    await differs.click();
    expect(items().elements()).toHaveLength(1);
    await differs.click();
    expect(items().elements()).toHaveLength(8);
  });

  test("a category that is switched off leaves the list", async () => {
    const { heard } = await open("ready", 8);
    await page.getByRole("switch", { name: /The organisation/ }).click();
    expect(heard).toEqual(["change category"]);
    await expect.element(page.getByText("4 claims and 2 mentions on this page")).toBeVisible();
  });

  test("of a thousand ten are drawn, and each time the end is reached as many again", async () => {
    await open("ready", 1000);
    const list = page.getByRole("list", { name: "Found on this page" });
    expect(list.getByRole("listitem").elements()).toHaveLength(10);
    page.getByRole("button", { name: "Show 10 more" }).element().scrollIntoView();
    await vi.waitFor(() =>
      expect(list.getByRole("listitem").elements().length).toBeGreaterThanOrEqual(20),
    );
    expect(list.getByRole("listitem").elements().length).toBeLessThan(1000);
  });

  test("can be switched off for an hour", async () => {
    const { heard } = await open("ready", 8);
    await page.getByRole("button", { name: "Off for an hour" }).click();
    expect(heard).toEqual(["change pause"]);
  });
});

describe("a page without findings says why, and what can be done", () => {
  test.each([
    ["nothing", /says nothing about Interpol/, []],
    ["scanning", /Reading the page/, []],
    ["not-listed", /news\.example is not on the list/, ["Look once", "Always on this site"]],
    [
      "no-access",
      /does not let the extension read news\.example/,
      ["Allow on this site", "Look once"],
    ],
    ["site-off", /switched it off on news\.example/, ["Switch on here", "Look once"]],
    ["unknown-site", /does not tell which site/, ["Look once"]],
    ["restricted", /no extension work/, []],
    ["pdf", /a PDF document/, []],
    ["file", /Files on this computer/, []],
    ["off", /is switched off/, ["Switch on"]],
    ["paused", /off until/, ["Switch on again", "Look once"]],
  ] as const)("%s", async (state, sentence, offers) => {
    await open(state, 0, state === "off" ? { enabled: false } : {});
    await expect.element(page.getByRole("status")).toHaveTextContent(sentence);
    const names = [...document.querySelectorAll(".fa-situation button")].map(
      (one) => one.textContent,
    );
    expect(names).toEqual(offers);
  });

  test.each([
    ["not-listed", "Always on this site", "allow news.example"],
    ["site-off", "Switch on here", "change site"],
    ["paused", "Switch on again", "change pause"],
  ] as const)("one look instead of %s says so, and offers to stay", async (state, label, asked) => {
    const { heard, show } = await open("scanning", 0);
    show({ ...report("ready", 8), onceInsteadOf: state });
    await expect.element(page.getByText(/This is one look/)).toBeVisible();
    await page.getByRole("button", { name: label }).click();
    expect(heard).toEqual([asked]);
    await expect.element(page.getByText("6 claims and 2 mentions on this page")).toBeVisible();
  });

  test("one look is asked for by a press", async () => {
    const { heard } = await open("not-listed", 0);
    await page.getByRole("button", { name: "Look once" }).click();
    expect(heard).toEqual(["look once"]);
  });

  test("a refusal is told", async () => {
    const { heard } = await open("not-listed", 0);
    await page.getByRole("button", { name: "Always on this site" }).click();
    expect(heard).toEqual(["allow news.example"]);
    await expect.element(page.getByRole("alert")).toHaveTextContent("did not allow");
  });
});

test("everything can be reached by keyboard, the switches first", async () => {
  await open("ready", 8);
  const names: string[] = [];
  for (let step = 0; step < 4; step += 1) {
    await userEvent.keyboard("{Tab}");
    names.push(document.activeElement?.textContent ?? "");
  }
  expect(names).toEqual(["Active", "On news.example", "Differs1", "Sources disagree2"]);
});

test("it follows the tab", async () => {
  const { show } = await open("scanning", 0);
  show(report("ready", 8));
  await expect.element(page.getByText("6 claims and 2 mentions on this page")).toBeVisible();
});

test("what the first look did not bring is fetched once that is shown", async () => {
  const whole = report("ready", 1000);
  const first = { ...whole, annotations: whole.annotations.slice(0, 5) };
  const { ports } = fakePorts(whole);
  const current = (most?: number) => Promise.resolve(most === undefined ? whole : first);
  const live = followTab({
    ports: { ...ports, tab: { ...ports.tab, current } },
    most: 5,
    yield: () => {},
  });
  unmount = mountPopup({ root: document.body, ports, live, categories, t, close: () => {} });
  await expect.element(page.getByText("750 claims and 250 mentions on this page")).toBeVisible();
  await expect.element(page.getByRole("button", { name: "Show 10 more" })).toBeInTheDocument();
});

test("a browser without a side panel is not asked for one", async () => {
  const { ports } = fakePorts(report("ready", 8));
  const surface = { ...ports.surface, hasSidePanel: false };
  const root = document.body;
  unmount = mountPopup({ root, ports: { ...ports, surface }, categories, t, close: () => {} });
  await expect.element(page.getByRole("button", { name: "Options" })).toBeVisible();
  expect(page.getByRole("button", { name: "Side panel" }).elements()).toEqual([]);
});

test("what was asked for before the reader went to another tab is not shown over that one", async () => {
  const { ports, show } = fakePorts(report("ready", 8));
  let answer = (_: ReturnType<typeof report>) => {};
  const current = () =>
    new Promise<ReturnType<typeof report>>((done) => {
      answer = done;
    });
  const live = followTab({ ports: { ...ports, tab: { ...ports.tab, current } }, yield: () => {} });
  unmount = mountPopup({ root: document.body, ports, live, categories, t, close: () => {} });
  show(report("nothing", 0));
  answer(report("ready", 8));
  await expect.element(page.getByRole("status")).toHaveTextContent("says nothing");
});
