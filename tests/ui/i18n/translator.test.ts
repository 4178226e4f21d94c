import { describe, expect, test } from "vitest";
import { createTranslator } from "../../../src/ui/i18n";
import { ar } from "../../../src/ui/i18n/ar";
import { en } from "../../../src/ui/i18n/en";
import { fr } from "../../../src/ui/i18n/fr";
import { loadTranslator } from "../../../src/ui/i18n/load";

describe("a translator", () => {
  const t = createTranslator(en);

  test("fills in parameters, numbers in the language's own way", () => {
    expect(t("card_position", { index: 1, count: 1234 })).toBe("1 of 1,234");
    expect(createTranslator(fr)("card_position", { index: 1, count: 1234 })).toMatch(
      /^1 sur 1\s234$/,
    );
  });

  test("takes text as text: a parameter cannot name another", () => {
    expect(t("card_name", { verdict: "{quote}", quote: "q" })).toBe("{quote}: q");
  });

  test.each([
    [0, "لا ادعاءات"],
    [1, "ادعاء واحد"],
    [2, "ادعاءان"],
  ])("%i in Arabic", (count, text) => {
    expect(createTranslator(ar).count("popup_claims", count)).toBe(text);
  });

  test.each([3, 11, 100])("%i in Arabic has its own form with the number", (count) => {
    const text = createTranslator(ar).count("popup_claims", count);
    expect(text).toMatch(/^\S+ ادعاء/);
  });

  test("finds what data names, and nothing by chance", () => {
    expect(createTranslator(fr).find("unit_members")).toBe("membres");
    expect(t.find("unit_members")).toBeNull();
    expect(t.find("constructor")).toBeNull();
    expect(t.find("card_tally_agree")).toBeNull();
  });

  test("keeps the reader's regional habits in the same language only", () => {
    expect(createTranslator(en, "en-GB").locale).toBe("en-GB");
    expect(createTranslator(en, "de-DE").locale).toBe("en");
  });
});

test("the language loads with its direction", async () => {
  const arabic = await loadTranslator("ar", ["en-US"]);
  expect([arabic.locale, arabic.dir]).toEqual(["ar", "rtl"]);
  const mexican = await loadTranslator(null, ["de", "es-MX"]);
  expect([mexican.locale, mexican("close")]).toEqual(["es-MX", "Cerrar"]);
});
