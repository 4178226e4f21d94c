import { describe, expect, it } from "vitest";
import { DEFAULT_SETTINGS, isCategoryOn, type Settings } from "../../src/model/settings";
import { applyChange, type SettingsChange } from "../../src/model/settings-change";

const claim = { fact: "interpol-motto", quote: "safer world", host: "example.com" };
const other = { fact: null, quote: "Interpol", host: "example.com" };

/** What the change makes of the settings that stand before it, as far as it touches them. */
type Case = readonly [Partial<Settings>, SettingsChange, Partial<Settings>];

const cases: readonly Case[] = [
  [{}, { kind: "enabled", on: false }, { enabled: false }],
  [{}, { kind: "pause", until: 5 }, { pausedUntil: 5 }],
  [{ pausedUntil: 5 }, { kind: "pause", until: null }, { pausedUntil: null }],
  [{}, { kind: "category", category: "a", on: false }, { categoriesOff: ["a"] }],
  [
    { categoriesOff: ["a", "b"] },
    { kind: "category", category: "a", on: true },
    { categoriesOff: ["b"] },
  ],
  [
    { categoriesOff: ["a", "b"] },
    { kind: "category", category: "a", on: false },
    { categoriesOff: ["b", "a"] },
  ],
  [{}, { kind: "density", density: "everything" }, { density: "everything" }],
  [{}, { kind: "hoverCards", on: false }, { hoverCards: false }],
  [{}, { kind: "colour", category: "a", colour: "#112233" }, { colours: { a: "#112233" } }],
  [
    { colours: { a: "#112233", b: "#000000" } },
    { kind: "colour", category: "a", colour: null },
    { colours: { b: "#000000" } },
  ],
  [{}, { kind: "site", host: "example.com", on: false }, { sitesOff: ["example.com"] }],
  [
    { sitesOff: ["example.com", "other.example"] },
    { kind: "site", host: "news.example.com", on: true },
    { sitesOff: ["other.example"] },
  ],
  [
    { sitesOn: ["a.example"] },
    { kind: "addSites", hosts: ["b.example", "a.example"] },
    { sitesOn: ["a.example", "b.example"] },
  ],
  [{ sitesOn: ["a.example"] }, { kind: "addSites", hosts: "all" }, { sitesOn: "all" }],
  [{ sitesOn: "all" }, { kind: "addSites", hosts: ["a.example"] }, { sitesOn: "all" }],
  [{ sitesOn: "all" }, { kind: "removeSites", hosts: "all" }, { sitesOn: [] }],
  [{ sitesOn: "all" }, { kind: "removeSites", hosts: ["a.example"] }, { sitesOn: "all" }],
  [
    { sitesOn: ["a.example", "b.example"] },
    { kind: "removeSites", hosts: ["a.example"] },
    { sitesOn: ["b.example"] },
  ],
  [{}, { kind: "ignoreClaim", ...claim, at: 1 }, { ignoredClaims: [{ ...claim, at: 1 }] }],
  [
    {
      ignoredClaims: [
        { ...claim, at: 1 },
        { ...other, at: 2 },
      ],
    },
    { kind: "ignoreClaim", ...claim, at: 3 },
    {
      ignoredClaims: [
        { ...other, at: 2 },
        { ...claim, at: 3 },
      ],
    },
  ],
  [
    {
      ignoredClaims: [
        { ...claim, at: 1 },
        { ...other, at: 2 },
      ],
    },
    { kind: "restoreClaim", ...claim },
    { ignoredClaims: [{ ...other, at: 2 }] },
  ],
  [
    { ignoredClaims: [{ ...claim, at: 1 }] },
    { kind: "restoreClaim", ...claim, host: "other.example" },
    { ignoredClaims: [{ ...claim, at: 1 }] },
  ],
  [{}, { kind: "ignoreFact", fact: "a", at: 1 }, { ignoredFacts: [{ fact: "a", at: 1 }] }],
  [
    {
      ignoredFacts: [
        { fact: "a", at: 1 },
        { fact: "b", at: 2 },
      ],
    },
    { kind: "restoreFact", fact: "a" },
    { ignoredFacts: [{ fact: "b", at: 2 }] },
  ],
  [{}, { kind: "showOnPrint", on: true }, { showOnPrint: true }],
  [{}, { kind: "language", language: "ar" }, { language: "ar" }],
];

describe("applyChange", () => {
  it.each(cases)("%j, %j", (before, change, after) => {
    const settings = { ...DEFAULT_SETTINGS, ...before };
    const changed = applyChange(settings, change);
    expect(changed).toEqual({ ...settings, ...after });
    expect(applyChange(changed, change)).toEqual(changed);
  });

  it("leaves the settings it is given alone", () => {
    const frozen = structuredClone(DEFAULT_SETTINGS);
    for (const [, change] of cases) applyChange(DEFAULT_SETTINGS, change);
    expect(DEFAULT_SETTINGS).toEqual(frozen);
  });
});

it("a category is on unless it is named", () => {
  expect(isCategoryOn({ categoriesOff: ["a"] }, "a")).toBe(false);
  expect(isCategoryOn({ categoriesOff: ["a"] }, "b")).toBe(true);
});
