import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { createTranslator } from "../../../src/ui/i18n";
import { en } from "../../../src/ui/i18n/en";
import { fr } from "../../../src/ui/i18n/fr";
import { mountPanel } from "../../../src/ui/panel";
import { categories } from "../fixtures/categories";
import { fakePorts } from "../fixtures/ports";
import { facts, sources } from "../fixtures/reference";
import { report } from "../fixtures/report";

const t = createTranslator(en);
const copy = vi.fn((_text: string) => Promise.resolve());
let unmount = () => {};

beforeEach(async () => {
  await page.viewport(400, 900);
  vi.clearAllMocks();
  document.body.className = "fa-theme";
});
afterEach(() => unmount());

async function open(count = 8) {
  const fake = fakePorts(report("ready", count));
  unmount = mountPanel({ root: document.body, ports: fake.ports, categories, t, copy });
  await expect.element(page.getByRole("main")).toBeVisible();
  return fake;
}

const headings = () =>
  page
    .getByRole("heading", { level: 2 })
    .elements()
    .map((one) => one.textContent?.trim());

describe("the list", () => {
  test("is grouped by verdict, the most telling first", async () => {
    await open();
    expect(headings()).toEqual([
      "Differs from the reference 1",
      "The sources disagree 2",
      "A different period 1",
      "Consistent with the reference 1",
      "Matches the reference 1",
      "In the reference data 2",
    ]);
  });

  test("can be had in page order or by category", async () => {
    await open();
    await page.getByRole("radio", { name: "Page order" }).click();
    expect(headings()).toEqual([]);
    await page.getByRole("radio", { name: "Category" }).click();
    expect(headings()).toEqual([
      "The organisation 2",
      "Red notices and the 100 most-wanted 5",
      "Fugitives and recovered assets 1",
    ]);
  });

  test("is searched in quotes, their surroundings and explanations", async () => {
    await open();
    await page.getByRole("searchbox").fill("ministry lyon");
    await expect.element(page.getByText("1 finding", { exact: true })).toBeVisible();
    await page.getByRole("searchbox").fill("nowhere");
    await expect.element(page.getByText("Nothing matches.")).toBeVisible();
  });

  test("follows the page as it changes", async () => {
    const { show } = await open();
    show(report("ready", 3));
    await expect.element(page.getByText("3 findings")).toBeVisible();
  });
});

describe("by keyboard", () => {
  test("the list is one stop, and arrow keys walk through it and scroll the page", async () => {
    const { heard } = await open();
    const stops = document.querySelectorAll('.fa-findings [tabindex="0"]');
    expect(stops).toHaveLength(1);
    (stops[0] as HTMLElement).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowUp}");
    expect(heard).toEqual([
      "reveal 0/a-disagree-3",
      "reveal 0/a-position-7",
      "reveal 0/a-disagree-3",
    ]);
    expect(document.activeElement?.getAttribute("data-annotation")).toBe("a-disagree-3");
    await userEvent.keyboard("{End}");
    expect(document.activeElement?.getAttribute("data-annotation")).toBe("a-mention-6");
    expect(document.querySelectorAll('.fa-findings [tabindex="0"]')).toHaveLength(1);
  });
});

describe("taking it along", () => {
  test("as Markdown, with the page's markup made harmless", async () => {
    await open();
    await page.getByRole("searchbox").fill("812");
    await page.getByText("Export").click();
    await page.getByRole("button", { name: "Copy as Markdown" }).click();
    const [text = ""] = copy.mock.calls[0] ?? [];
    expect(text).toContain("# Findings on “Police from 158 countries meet in Beijing”");
    expect(text).toContain(
      "- **Differs from the reference**: In 2016 alone the ministry sent **812 requests**",
    );
    expect(text).not.toContain("46 have come back");
  });

  test("as JSON, with an annotation's own fields", async () => {
    await open();
    await page.getByText("Export").click();
    await page.getByRole("button", { name: "Copy as JSON" }).click();
    const { annotations, page: of } = JSON.parse(copy.mock.calls[0]?.[0] ?? "{}");
    expect(of.url).toBe("https://news.example/world/police-meeting");
    expect(annotations).toHaveLength(8);
    expect(annotations[2]).toMatchObject({ verdict: "differs", fact: "red-notice-requests-2016" });
  });
});

test("in other languages the reasons are the card's own sentences once the data is there", async () => {
  const french = createTranslator(fr);
  const { ports } = fakePorts(report("ready", 8));
  const data = { facts: Object.values(facts), sources: [...sources.values()] };
  let give = (_: typeof data) => {};
  const loading = new Promise<typeof data>((done) => {
    give = done;
  });
  unmount = mountPanel({
    root: document.body,
    ports,
    categories,
    t: french,
    loadReference: () => loading,
  });
  const reasons = () =>
    [...document.querySelectorAll(".fa-reason")].map(({ textContent, attributes }) => [
      textContent,
      attributes.getNamedItem("lang")?.value,
    ]);
  await vi.waitFor(() =>
    expect(reasons()[0]).toEqual([expect.stringContaining("The page says"), "en"]),
  );
  give(data);
  await vi.waitFor(() =>
    expect(reasons()[0]).toEqual([expect.stringContaining("812 requests"), undefined]),
  );
  expect(reasons()[0]?.[0]).toContain("China Plus");
});
