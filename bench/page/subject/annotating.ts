import { Annotator } from "../../../src/app/annotator";
import { lookOf } from "../../../src/app/look";
import { createPageEngine } from "../../../src/app/page-engine";
import { Sheets } from "../../../src/app/sheets";
import { shown } from "../../../src/app/shown";
import { type Slices, slices } from "../../../src/app/slices";
import type { Engine } from "../../../src/core/annotation";
import type { PageSettings } from "../../../src/model/page-settings";

const { reference, engine, needed } = createPageEngine();
const CATEGORIES = reference.categories.map(({ id }) => id);

const SETTINGS: PageSettings = {
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

/** All in one go: what the work costs without its pauses. */
const UNSLICED: Slices = { isDue: () => false, pause: async () => true, spent: () => 0 };

/** The annotator on the present page, put together as a session does it. */
export class Annotating {
  readonly #sheets = new Sheets();
  readonly annotator: Annotator;
  #settings = SETTINGS;

  constructor(pageEngine: Engine = engine) {
    this.annotator = new Annotator({
      page: document,
      engine: pageEngine,
      needed,
      describe: ({ category, verdict }) => `${category}: ${verdict}`,
      beforePainting: () => {},
      onPaint: (root, by) => this.#sheets.adopt(root, by, lookOf(this.#settings, CATEGORIES)),
      onChange: () => {},
      shown: () => shown(this.#settings, () => this.annotator.store.annotations()),
    });
  }

  /** The whole pass: blocks, claims, verdicts, marks. */
  start(): Promise<boolean> {
    return this.annotator.start(UNSLICED);
  }

  startInSlices(): Promise<boolean> {
    return this.annotator.start(slices(new AbortController().signal));
  }

  readChanges(): Promise<boolean> {
    return this.annotator.readChanges(UNSLICED);
  }

  /** Switches categories as a session does it. */
  async switchOff(categories: readonly string[]): Promise<void> {
    this.#settings = { ...SETTINGS, categoriesOff: categories };
    this.#sheets.update(lookOf(this.#settings, CATEGORIES));
    await this.annotator.update(UNSLICED);
  }

  clear(): void {
    this.annotator.clear();
  }

  end(): void {
    this.clear();
    this.annotator.stop();
    this.#sheets.remove();
  }
}

/** Elements of marks on the page. */
export function countMarks(): number {
  return document.querySelectorAll("[data-fact-annotator]").length;
}
