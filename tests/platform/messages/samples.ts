/** One message of each type, well formed. */
import type { FromPage, FromSurface, ToPage } from "../../../src/model/messages";
import { pageSettings } from "../../../src/model/page-settings";
import type { PageReport, PageSummary } from "../../../src/model/report";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";

type OneOfEach<M extends { readonly type: string }> = {
  readonly [T in M["type"]]: Extract<M, { readonly type: T }>;
};

export const summary: PageSummary = {
  state: "ready",
  url: "https://www.example.com/a",
  title: "Story",
  published: "2017-09-29",
  counts: { interpol: { matches: 2, mention: 1 }, events: { differs: 1 } },
  revision: 1,
};

export const report: PageReport = {
  ...summary,
  annotations: [
    {
      id: "k3-0",
      quote: "Interpol has 190 members",
      prefix: "",
      suffix: ".",
      category: "interpol",
      verdict: "matches",
      fact: "interpol-member-count",
      reason: "same-value",
      reasonParams: { value: 190 },
      hedge: null,
      explanation: "The page gives the value of the reference.",
      shown: true,
    },
  ],
};

const claim = { fact: "interpol-motto", quote: "a safer world" };

export const fromPage: OneOfEach<FromPage> = {
  "page/gate-hit": { type: "page/gate-hit" },
  "page/hello": { type: "page/hello" },
  "page/summary": { type: "page/summary", summary },
  "page/load-card": { type: "page/load-card" },
  "page/ignore-claim": { type: "page/ignore-claim", ...claim },
  "page/restore-claim": { type: "page/restore-claim", ...claim },
  "page/ignore-fact": { type: "page/ignore-fact", fact: "interpol-motto" },
  "page/restore-fact": { type: "page/restore-fact", fact: "interpol-motto" },
};

export const fromSurface: OneOfEach<FromSurface> = {
  "settings/change": { type: "settings/change", change: { kind: "enabled", on: false } },
  "settings/restore": { type: "settings/restore", backup: DEFAULT_SETTINGS },
  "tab/look-once": { type: "tab/look-once", tab: 1, host: "example.com" },
};

export const toPage: OneOfEach<ToPage> = {
  "to-page/settings": {
    type: "to-page/settings",
    settings: pageSettings(DEFAULT_SETTINGS, "example.com", { active: true, pausedUntil: null }),
  },
  "to-page/get-report": { type: "to-page/get-report" },
  "to-page/command": { type: "to-page/command", command: { do: "reveal", id: "k3-0" } },
};

/** Tables from which entries may be missing. */
const OPEN = ["counts", "colours", "reasonParams"];

/** Copies of a plain value with one thing wrong at one place: gone, or of another kind. */
export function spoilt(value: unknown, isOpen = false): readonly unknown[] {
  if (typeof value !== "object" || value === null) return [];
  const table = value as Record<string, unknown>;
  return Object.entries(table).flatMap(([key, part]) => {
    const others = [Symbol("never"), { odd: true }, Number.POSITIVE_INFINITY, () => 1].map(
      (wrong) => ({
        ...table,
        [key]: wrong,
      }),
    );
    const deeper = Array.isArray(part)
      ? part.flatMap((entry) => spoilt(entry, isOpen).map((bad) => ({ ...table, [key]: [bad] })))
      : spoilt(part, isOpen || OPEN.includes(key)).map((bad) => ({ ...table, [key]: bad }));
    const { [key]: _gone, ...without } = table;
    return [...others, ...(isOpen ? [] : [without]), ...deeper];
  });
}
