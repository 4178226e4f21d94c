import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/model/settings";
import { createTranslator } from "../../../src/ui/i18n";
import { en } from "../../../src/ui/i18n/en";
import { mountOptions } from "../../../src/ui/options";
import { intervalOf } from "../fixtures/card";
import { categories } from "../fixtures/categories";
import { fakePorts } from "../fixtures/ports";
import { facts, sources } from "../fixtures/reference";
import { report } from "../fixtures/report";

const t = createTranslator(en);
const onLanguage = vi.fn();
let unmount = () => {};

beforeEach(async () => {
  await page.viewport(1000, 900);
  vi.clearAllMocks();
  document.body.className = "fa-theme";
});
afterEach(() => unmount());

async function open(settings: Partial<Settings> = {}) {
  const fake = fakePorts(report(), { ...DEFAULT_SETTINGS, ...settings });
  const reference = {
    sources: [...sources.values()],
    categories: categories.map((one) => ({ ...one, description: "" })),
    facts: Object.values(facts),
  };
  const { ports } = fake;
  unmount = mountOptions({
    root: document.body,
    ports,
    reference,
    intervalOf,
    version: "1.2.3",
    t,
    onLanguage,
  });
  await expect.element(page.getByRole("main")).toBeVisible();
  return { ...fake, settings: () => ports.settings.get() };
}

describe("categories and colours", () => {
  test("are switched and coloured one by one", async () => {
    const { settings } = await open();
    await page.getByRole("switch", { name: "Events and offices" }).click();
    expect((await settings()).categoriesOff).toEqual(["events"]);
    const colour = page.getByLabelText("Colour of Peacekeeping").element() as HTMLInputElement;
    colour.value = "#fff2a8";
    colour.dispatchEvent(new Event("change", { bubbles: true }));
    expect((await settings()).colours).toEqual({ peacekeeping: "#fff2a8" });
    await expect.element(page.getByText("Hard to see on white pages")).toBeVisible();
    await page.getByRole("button", { name: "Default colour: Peacekeeping" }).click();
    expect((await settings()).colours).toEqual({});
  });
});

describe("highlights", () => {
  test("density, hover, print and language are set", async () => {
    const { settings } = await open();
    await page.getByRole("radio", { name: "Claims only" }).click();
    await page.getByRole("switch", { name: /pointer rests/ }).click();
    await page.getByRole("switch", { name: /Print/ }).click();
    await page.getByLabelText("Language").selectOptions("ar");
    expect(await settings()).toMatchObject({
      density: "claims",
      hoverCards: false,
      showOnPrint: true,
      language: "ar",
    });
    expect(onLanguage).toHaveBeenCalledOnce();
  });
});

describe("sites", () => {
  test("a site is added by any of its addresses", async () => {
    const { heard } = await open();
    await page.getByLabelText("Add a site").fill("https://www.Gazette.example/news?x=1");
    await userEvent.keyboard("{Enter}");
    expect(heard).toEqual(["allow gazette.example"]);
    await expect.element(page.getByRole("alert")).toHaveTextContent("did not allow");
  });

  test.each(["no address", "localhost", "ftp://example.org"])("%s is refused", async (text) => {
    const { heard } = await open();
    await page.getByLabelText("Add a site").fill(text);
    await userEvent.keyboard("{Enter}");
    expect(heard).toEqual([]);
    await expect.element(page.getByRole("alert")).toHaveTextContent(`“${text}” is not the address`);
  });

  test("the list is searched, switched and pruned", async () => {
    const { settings, heard } = await open({ sitesOn: ["gazette.example"] });
    const list = page.getByRole("list", { name: "Sites" });
    expect(
      list
        .getByRole("switch")
        .elements()
        .map((one) => one.textContent),
    ).toEqual([
      "gazette.exampleadded by you",
      "globaltimes.example",
      "news.example",
      "paper.example",
    ]);
    await page.getByRole("searchbox", { name: "Search the sites" }).fill("news");
    await list.getByRole("switch", { name: "news.example" }).click();
    expect((await settings()).sitesOff).toEqual(["news.example"]);
    await page.getByRole("searchbox", { name: "Search the sites" }).fill("");
    await page.getByRole("button", { name: "Remove gazette.example" }).click();
    expect(heard).toContain("remove gazette.example");
    await page.getByRole("button", { name: "Undo" }).click();
    expect(heard).toContain("allow gazette.example");
  });

  test("a list that names something else changes nothing and says which line", async () => {
    const { heard } = await open();
    await page
      .getByLabelText("Read a list from a file")
      .upload(new File(["one.example\n\n# mine\nnot a site\n"], "sites.txt"));
    await expect
      .element(page.getByRole("alert"))
      .toHaveTextContent("Line 4 of the file, “not a site”");
    expect(heard).toEqual([]);
  });

  test("a list is read", async () => {
    const { settings } = await open();
    await page
      .getByLabelText("Read a list from a file")
      .upload(new File(["one.example\n-two.example\n"], "sites.txt"));
    await expect.element(page.getByText("2 sites were read.")).toBeVisible();
    expect(await settings()).toMatchObject({
      sitesOn: ["one.example"],
      sitesOff: ["two.example"],
    });
  });
});

describe("ignored", () => {
  const ignoredClaims = [{ fact: null, quote: "the agency", host: "news.example", at: 1.75e12 }];
  const ignoredFacts = [{ fact: "interpol-founded", at: 1.75e12 }];

  test("is shown again, and the change can be undone", async () => {
    const { settings } = await open({ ignoredClaims, ignoredFacts });
    await page.getByRole("button", { name: "Show again: the agency" }).click();
    expect((await settings()).ignoredClaims).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    expect((await settings()).ignoredClaims).toEqual(ignoredClaims);
    await page.getByRole("button", { name: "Show again: When was Interpol established?" }).click();
    expect((await settings()).ignoredFacts).toEqual([]);
  });

  test("says so where there is nothing", async () => {
    await open();
    await expect.element(page.getByText("You have not ignored anything.")).toBeVisible();
  });
});

describe("shortcuts", () => {
  test("are shown, and how they are changed where a page cannot do it", async () => {
    await open();
    await expect.element(page.getByText("Alt+Shift+.")).toBeVisible();
    await page.getByRole("button", { name: "Change the shortcuts" }).click();
    await expect.element(page.getByText(/Manage extension shortcuts/)).toBeVisible();
  });
});

describe("reference data", () => {
  test("tells at a glance where sources agree", async () => {
    await open();
    const glance = (question: string) =>
      page.getByText(question).element().closest("summary")?.textContent?.replace(question, "");
    expect(glance("How many members does Interpol have?")).toBe("3 sources agree");
    expect(glance("How many of the 100 most-wanted have returned?")).toBe("sources disagree");
    expect(glance("When was Interpol established?")).toBe("one source");
    expect(glance("Are red notices misused for political ends?")).toBe("2 versions");
  });

  test("is searched by value and source, and unfolds to every statement", async () => {
    await open();
    await page.getByRole("searchbox", { name: "Search the data" }).fill("612 china plus");
    await expect.element(page.getByText("1 question", { exact: true })).toBeVisible();
    await page.getByText(/How many red notice requests/).click();
    await expect.element(page.getByText("612 requests")).toBeVisible();
  });
});

describe("backup", () => {
  test("a file that is none is told by its name", async () => {
    await open();
    await page.getByLabelText("Restore from a file").upload(new File(["{"], "letters.txt"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("letters.txt is not a backup");
  });

  test("a backup that cannot be read says which field", async () => {
    await open();
    await page.getByLabelText("Restore from a file").upload(new File(["{}"], "old.json"));
    await expect.element(page.getByRole("alert")).toHaveTextContent("settings.density");
  });
});

test("every section can be reached by its link", async () => {
  await open();
  for (const link of page.getByRole("navigation").getByRole("link").elements()) {
    const target = document.querySelector(link.getAttribute("href") ?? "");
    expect(target?.querySelector("h2")?.textContent).toBe(link.textContent);
  }
});
