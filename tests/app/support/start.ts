import { expect } from "vitest";
import type { CardPort, CardRequest } from "../../../src/app/card/port";
import { type Session, startSession } from "../../../src/app/session";
import type { Engine } from "../../../src/core/annotation";
import type { PageSettings } from "../../../src/model/page-settings";
import type { PageSummary } from "../../../src/model/report";
import { fakeEngine } from "./fake-engine";

export const SETTINGS: PageSettings = {
  active: true,
  pausedUntil: null,
  categoriesOff: [],
  density: "everything",
  hoverCards: true,
  colours: {},
  ignoredClaims: [],
  ignoredFacts: [],
  showOnPrint: false,
  language: null,
};

/** A card that only notes what it is asked for. */
export class NotedCard implements CardPort {
  readonly opened: CardRequest[] = [];
  readonly entered: CardRequest[] = [];
  closed = 0;
  open(request: CardRequest): void {
    this.opened.push(request);
  }
  enter(request: CardRequest): void {
    this.entered.push(request);
  }
  leave(): void {}
  prepare(): void {}
  close(): void {
    this.closed++;
  }
}

export interface Started {
  readonly session: Session;
  readonly card: NotedCard;
  readonly summaries: PageSummary[];
}

export function start(
  settings: Partial<PageSettings> = {},
  engine: Engine = fakeEngine(),
): Started {
  const card = new NotedCard();
  const summaries: PageSummary[] = [];
  const session = startSession(
    {
      page: document,
      engine,
      categories: ["interpol", "red-notices"],
      card,
      describe: ({ category, verdict }) => `${category}: ${verdict}`,
      report: (summary) => summaries.push(summary),
    },
    { ...SETTINGS, ...settings },
  );
  return { session, card, summaries };
}

export function state(): string | null {
  return document.documentElement.getAttribute("data-fact-annotator-state");
}

export const ready = () => expect.poll(state).toBe("ready");

/** What is marked, in page order: a space-separated list would hide empty marks. */
export function marked(): string[] {
  return [...document.querySelectorAll("[data-fact-annotator]")].map(
    (mark) => mark.textContent ?? "",
  );
}

/** Waits until the page shows these marks. */
export const shows = (...words: string[]) => expect.poll(marked).toEqual(words);
