import { describe, expect, test } from "vitest";
import { MESSAGES } from "../../../src/core/verdict/messages";
import { reference } from "../../../src/generated/reference";
import { LANGUAGES } from "../../../src/model/settings";
import type { PageTable, Plural, Table } from "../../../src/ui/i18n";
import { ar } from "../../../src/ui/i18n/ar";
import { page as arPage } from "../../../src/ui/i18n/ar/page";
import { en } from "../../../src/ui/i18n/en";
import { page as enPage } from "../../../src/ui/i18n/en/page";
import { es } from "../../../src/ui/i18n/es";
import { page as esPage } from "../../../src/ui/i18n/es/page";
import { fr } from "../../../src/ui/i18n/fr";
import { page as frPage } from "../../../src/ui/i18n/fr/page";
import { zh } from "../../../src/ui/i18n/zh";
import { page as zhPage } from "../../../src/ui/i18n/zh/page";

const tables: Readonly<Record<string, Table>> = { en, fr, es, ar, zh };
const pages: Readonly<Record<string, PageTable>> = {
  en: enPage,
  fr: frPage,
  es: esPage,
  ar: arPage,
  zh: zhPage,
};
const others = Object.entries(tables).filter(([language]) => language !== "en");
const english = Object.entries<string | Plural>(en);

const forms = (message: string | Plural | undefined): readonly string[] =>
  message === undefined ? [] : typeof message === "string" ? [message] : Object.values(message);
const namesIn = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? "");

test("there is a table for every language of the settings", () => {
  expect(Object.keys(tables).sort()).toEqual([...LANGUAGES].sort());
});

describe.each(others)("%s", (language, table) => {
  const messages: Readonly<Record<string, string | Plural | undefined>> = table;

  test("says everything that English says", () => {
    const missing = english.map(([key]) => key).filter((key) => !forms(messages[key]).join(""));
    expect(missing).toEqual([]);
  });

  test("names the same parameters", () => {
    const wrong = english.filter(([key, message]) => {
      const wanted = new Set(forms(message).flatMap(namesIn));
      const given = new Set(forms(messages[key]).flatMap(namesIn));
      return [...given].some((name) => !wanted.has(name)) || wanted.difference(given).size > 0;
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  test("has every plural form that it needs", () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    // French counts millions apart, with the words of the other plural.
    const wanted = needed.filter((form) => language === "ar" || form !== "many");
    for (const [key, message] of english) {
      if (typeof message === "string") continue;
      expect(Object.keys(messages[key] ?? {}), key).toEqual(expect.arrayContaining(wanted));
    }
  });

  test("has a sentence for every reason of the engine", () => {
    const reasons = Object.keys(MESSAGES).filter((code) => !messages[`reason_${code}`]);
    expect(reasons).toEqual([]);
  });

  test("has a word for every unit of the data", () => {
    const units = reference.facts.map(({ unit }) => unit).filter((unit) => unit !== undefined);
    const partOfNumber = ["share", "percent"];
    const missing = units.filter(
      (unit) => !partOfNumber.includes(unit) && !messages[`unit_${unit}`],
    );
    expect([...new Set(missing)]).toEqual([]);
  });

  test("is not left in English", () => {
    const plain = (message: string | Plural | undefined) => forms(message).join(" ");
    const same = english.filter(
      ([key, message]) =>
        plain(message)
          .replace(/\{\w+\}/g, "")
          .match(/[a-z]{2,}/gi) !== null &&
        plain(message).split(" ").length > 4 &&
        typeof message === "string" &&
        plain(messages[key]) === plain(message),
    );
    expect(same.map(([key]) => key)).toEqual([]);
  });
});

test("every category of the data has a title", () => {
  for (const { id } of reference.categories) expect(en).toHaveProperty([`category_${id}`]);
});

test("a page gets what the card and the marks say, and no more of the surfaces", () => {
  for (const [language, table] of Object.entries(pages)) {
    expect(table.locale).toBe(language);
    const foreign = Object.keys(table).filter((key) =>
      /^(popup|panel|options|welcome|state)_/.test(key),
    );
    expect(foreign).toEqual([]);
  }
});

describe("in the code", () => {
  const files = import.meta.glob<string>("../../../src/**/*.{ts,tsx}", {
    query: "?raw",
    import: "default",
    eager: true,
  });
  const code = Object.entries(files)
    .filter(([path]) => !path.includes("/i18n/"))
    .map(([path, text]) => ({ path, text }));
  const all = code.map(({ text }) => text).join("\n");

  test("every message is used", () => {
    const unused = english
      .map(([key]) => key)
      .filter((key) => !["locale", "dir"].includes(key))
      .filter((key) => !all.includes(`"${key}"`))
      .filter((key) => !all.includes(`\`${key.slice(0, key.lastIndexOf("_") + 1)}\${`));
    expect(unused).toEqual([]);
  });

  test("the card and what it shares use nothing that a page's table lacks", () => {
    const inPage = code.filter(({ path }) => path.includes("/ui/card/"));
    const used = inPage.flatMap(({ text }) =>
      [...text.matchAll(/\bt(?:\.count)?\(\s*"(\w+)"/g)].map(([, key]) => key ?? ""),
    );
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((key) => !(key in enPage))).toEqual([]);
  });
});
