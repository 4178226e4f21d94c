import { describe, expect, it } from "vitest";
import type { TabState } from "../../../src/model/report";
import { DEFAULT_SETTINGS, type Settings } from "../../../src/model/settings";
import { onceInsteadOf, type TabFacts, tabStateOf } from "../../../src/platform/surface/tab-state";
import { report } from "../messages/samples";

const NOW = 1000;
const listed: TabFacts = {
  url: "https://www.example.com/a",
  host: "example.com",
  byAction: true,
  isListed: true,
  hasAccess: true,
  reports: [],
  onceOn: null,
};
const unlisted = { ...listed, isListed: false, hasAccess: false };
const at = (url: string, host: string | null): TabFacts => ({ ...unlisted, url, host });
const empty = { ...report, annotations: [], counts: {} };
const off = { ...empty, state: "off" as const };

const cases: readonly (readonly [string, TabFacts, Partial<Settings>, TabState])[] = [
  ["a page read", { ...listed, reports: [report] }, {}, "ready"],
  ["a page being read", { ...listed, reports: [{ ...report, state: "scanning" }] }, {}, "scanning"],
  [
    "a frame being read",
    { ...listed, reports: [report, { ...empty, state: "scanning" }] },
    {},
    "scanning",
  ],
  ["a page read without result", { ...listed, reports: [empty] }, {}, "nothing"],
  ["a page that the gate passed by", listed, {}, "nothing"],
  ["all off", { ...listed, reports: [off] }, { enabled: false }, "off"],
  ["all off, on a site not listed", unlisted, { enabled: false }, "off"],
  ["site off", { ...listed, reports: [off] }, { sitesOff: ["example.com"] }, "site-off"],
  [
    "site off, but looked at once",
    { ...listed, reports: [report] },
    { sitesOff: ["example.com"] },
    "ready",
  ],
  ["paused", { ...listed, reports: [off] }, { pausedUntil: NOW + 1 }, "paused"],
  ["a pause that is over", listed, { pausedUntil: NOW }, "nothing"],
  ["not listed", unlisted, {}, "not-listed"],
  ["not listed, looked at once", { ...unlisted, reports: [report] }, {}, "ready"],
  ["not listed, while paused", unlisted, { pausedUntil: NOW + 1 }, "not-listed"],
  ["added", { ...unlisted, hasAccess: true }, { sitesOn: ["example.com"] }, "nothing"],
  ["added, access taken", unlisted, { sitesOn: ["example.com"] }, "no-access"],
  ["every site added", { ...unlisted, hasAccess: true }, { sitesOn: "all" }, "nothing"],
  ["listed, access withheld", { ...listed, hasAccess: false }, {}, "no-access"],
  ["a page of the browser", at("chrome://settings/", null), {}, "restricted"],
  ["a file", at("file:///home/a.html", null), {}, "file"],
  ["a PDF", at("https://www.example.com/a.PDF?x=1", "example.com"), {}, "pdf"],
  ["a PDF on a listed site", { ...listed, url: "https://www.example.com/a.pdf" }, {}, "pdf"],
  [
    "a page whose name ends like a PDF's",
    { ...listed, url: "https://www.example.com/a.pdf", reports: [report] },
    {},
    "ready",
  ],
  ["a page about a PDF", { ...listed, url: "https://www.example.com/a?b=c.pdf" }, {}, "nothing"],
  [
    "a store",
    at("https://chromewebstore.google.com/x", "chromewebstore.google.com"),
    {},
    "restricted",
  ],
  [
    "a store in a folder",
    at("https://chrome.google.com/webstore/x", "chrome.google.com"),
    {},
    "restricted",
  ],
  [
    "beside that store",
    at("https://chrome.google.com/intl", "chrome.google.com"),
    {},
    "not-listed",
  ],
  ["no address, in the popup", { ...unlisted, url: null, host: null }, {}, "restricted"],
  [
    "no address, in the side panel",
    { ...unlisted, url: null, host: null, byAction: false },
    {},
    "unknown-site",
  ],
];

describe("tabStateOf", () => {
  it.each(cases)("%s", (_name, facts, settings, expected) => {
    expect(tabStateOf(facts, { ...DEFAULT_SETTINGS, ...settings }, NOW)).toBe(expected);
  });
});

describe("onceInsteadOf", () => {
  const once = { ...unlisted, reports: [report], onceOn: "example.com" };
  it.each([
    ["a site not listed", once, {}, "not-listed"],
    ["a site switched off", { ...once, isListed: true }, { sitesOff: ["example.com"] }, "site-off"],
    ["a pause", { ...once, isListed: true, hasAccess: true }, { pausedUntil: NOW + 1 }, "paused"],
    [
      "a site that was added since",
      { ...once, hasAccess: true },
      { sitesOn: ["example.com"] },
      null,
    ],
    ["no look", { ...once, onceOn: null }, {}, null],
    ["a look at the page before", { ...once, onceOn: "another.example" }, {}, null],
  ] as const)("%s", (_name, facts, settings, expected) => {
    const wanted: Partial<Settings> = settings;
    expect(onceInsteadOf(facts, { ...DEFAULT_SETTINGS, ...wanted }, NOW)).toBe(expected);
  });
});
