import { marks, pageState, settle } from "./harness/marks";
import { NEWS, openPage, ownPage } from "./harness/pages";
import type { Answer, Reader } from "./harness/reader";
import { expect, test } from "./harness/test";

const CLAIM = "Interpol has 190 member countries.";
const GERMAN = "Interpol hat 190 Mitgliedstaaten und seinen Sitz in Lyon.";
const LONG = "The harbour was quiet that day. ".repeat(Math.ceil(5_000_000 / 32));

const document = (body: string, lang = "en") =>
  `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>Story</title>
<meta property="article:published_time" content="2017-09-29"><body>${body}</body></html>`;

/** The least that is a PDF: one empty page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

interface Input {
  readonly name: string;
  readonly answer: () => Promise<Answer> | Answer;
  /** Facts that are found there; nothing may differ. */
  readonly facts: readonly string[];
}

const inputs: readonly Input[] = [
  {
    name: "another language",
    answer: () => ({ body: document(`<p>${GERMAN}</p>`, "de") }),
    facts: [],
  },
  {
    name: "no body, but frames",
    answer: async () => ({ body: await ownPage("frames.html") }),
    facts: [],
  },
  { name: "an empty answer", answer: () => ({ body: "" }), facts: [] },
  {
    name: "plain text",
    answer: () => ({ body: `${CLAIM}\n`, type: "text/plain; charset=utf-8" }),
    facts: ["interpol-member-count"],
  },
  {
    name: "XML",
    answer: () => ({
      body: `<?xml version="1.0"?><story><p>${CLAIM}</p></story>`,
      type: "text/xml",
    }),
    facts: [],
  },
  {
    name: "an SVG picture",
    answer: () => ({
      body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${CLAIM}</text></svg>`,
      type: "image/svg+xml",
    }),
    facts: [],
  },
  { name: "a PDF", answer: () => ({ body: PDF, type: "application/pdf" }), facts: [] },
  {
    name: "5 MB of text in one line",
    answer: () => ({ body: document(`<p>${CLAIM} ${LONG}</p>`) }),
    facts: ["interpol-member-count"],
  },
  {
    name: "5 MB of plain text in one line",
    answer: () => ({ body: `${CLAIM} ${LONG}`, type: "text/plain; charset=utf-8" }),
    facts: ["interpol-member-count"],
  },
];

test.describe("a page that is", () => {
  for (const { name, answer, facts } of inputs) {
    test(name, async ({ reader }) => {
      const { body, ...rest } = await answer();
      const tab = await openPage(reader, body, `${NEWS}/input`, rest);
      if (facts.length > 0)
        await expect.poll(() => pageState(tab), { timeout: 20_000 }).toBe("ready");
      else await settle(tab);
      const found = (await marks(tab)).filter(({ verdict }) => verdict !== "mention");
      expect(found.map(({ fact }) => fact)).toEqual(facts);
      expect(found.filter(({ verdict }) => verdict === "differs")).toEqual([]);
      expect(await tab.errors()).toEqual([]);
    });
  }
});

test("a page whose body its own script removes", async ({ reader }) => {
  const body = document(`<p>${CLAIM}</p><script>document.body.remove()</script>`);
  const tab = await openPage(reader, body);
  await settle(tab);
  expect(await marks(tab)).toEqual([]);
  expect(await tab.errors()).toEqual([]);
});

/** Values as a damaged profile may hold them, under the key of the settings. */
const damaged: readonly unknown[] = [
  null,
  7,
  "x",
  [],
  { version: "new" },
  { version: 99, enabled: "no" },
];

/** Stores a value where the settings are. */
async function damage(reader: Reader, value: unknown): Promise<void> {
  const tab = await reader.openTab(reader.extensionUrl("manifest.json"));
  await tab.evaluate(async (stored) => {
    const local = (globalThis.browser ?? globalThis.chrome)?.storage?.local;
    await local?.set({ settings: stored });
  }, value);
  await tab.close();
}

test.describe("damaged settings", () => {
  for (const value of damaged) {
    test(`${JSON.stringify(value)}: pages are annotated as by default`, async ({ reader }) => {
      await damage(reader, value);
      const tab = await openPage(reader, document(`<p>${CLAIM}</p>`));
      await expect.poll(() => pageState(tab)).toBe("ready");
      expect((await marks(tab)).map(({ fact }) => fact)).toContain("interpol-member-count");
      expect(await tab.errors()).toEqual([]);
    });
  }
});
