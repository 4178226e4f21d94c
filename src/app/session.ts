import type { Annotation, Engine } from "../core/annotation";
import { mayHydrate } from "../dom/page/hydration";
import type { PageSettings } from "../model/page-settings";
import type { PageListener } from "../model/ports";
import type { PageReport, PageState, PageSummary } from "../model/report";
import { isSamePage } from "./address";
import { Annotator } from "./annotator";
import type { CardPort } from "./card/port";
import { Commands } from "./commands";
import { listenToCopying } from "./copying";
import { listen } from "./events";
import { removeLeftovers } from "./leftovers";
import { lookOf } from "./look";
import type { NeededSearch } from "./reading";
import { makeReport, makeSummary } from "./report";
import { RootState } from "./root-state";
import { Sheets } from "./sheets";
import { type Shown, shown } from "./shown";
import { slices } from "./slices";
import { throttle } from "./throttle";
import { delay, idle, loaded } from "./waiting";

/** What a session is composed of. */
export interface SessionParts {
  readonly page: Document;
  readonly engine: Engine;
  readonly needed?: NeededSearch | undefined;
  readonly categories: readonly string[];
  readonly card: CardPort;
  /** What a screen reader adds to the marked words. */
  readonly describe: (annotation: Annotation) => string;
  /** Called at most a few times a second, whenever what a list of the page shows has changed. */
  readonly report: (summary: PageSummary) => void;
}

/** The annotator on one document, from the first look to the last trace. */
export interface Session extends PageListener {
  /** What is known under an id, or `null`. */
  annotation(id: string): Annotation | null;
  /** Gives the page back as it was. */
  dispose(): void;
}

/** A changed page is left alone until it is idle, but no longer than this (milliseconds). */
const CHANGES_WITHIN = 400;
/** Reading changes takes at most this share of the thread's time. */
const SHARE = 1 / 5;
const LONGEST_PAUSE = 5_000;
const REPORT_EVERY = 300;
/** How long after its load a page's scripts have to take over what the server sent. */
const TAKE_OVER = 3_000;

export function startSession(parts: SessionParts, settings: PageSettings): Session {
  return new PageSession(parts, settings);
}

class PageSession implements Session {
  readonly #parts: SessionParts;
  readonly #annotator: Annotator;
  readonly #commands: Commands;
  readonly #sheets = new Sheets();
  readonly #rootState: RootState;
  readonly #life = new AbortController();
  readonly #report: () => void;
  #listening = new AbortController();
  /** The work under way; another address or a switch calls it off. */
  #work = new AbortController();
  #settings: PageSettings;
  #state: PageState = "off";
  #url: string;
  /** The categories of what is on the page. */
  #found: readonly string[] = [];
  #isHidden = false;
  #hasChanges = false;
  #isScheduled = false;
  #revision = 0;

  constructor(parts: SessionParts, settings: PageSettings) {
    const { page, engine, needed, card, describe } = parts;
    this.#parts = parts;
    this.#settings = settings;
    this.#url = page.location.href;
    removeLeftovers(page, parts.categories);
    this.#rootState = new RootState(page);
    this.#annotator = new Annotator({
      page,
      engine,
      needed,
      describe,
      beforePainting: () => this.#styleFound(),
      onPaint: (root, by) => this.#sheets.adopt(root, by, this.#look()),
      onChange: () => this.#onChange(),
      shown: () => this.#shown(),
    });
    this.#commands = new Commands({
      page,
      annotator: this.#annotator,
      card,
      shown: () => this.#shown(),
      isHidden: () => this.#isHidden,
      toggleHighlights: () => this.#toggleHighlights(),
    });
    this.#report = throttle(() => parts.report(this.#summary()), REPORT_EVERY, this.#life.signal);
    this.#listen();
    if (settings.active) this.#switchOn();
    else this.#setState("off");
  }

  onSettings(settings: PageSettings): void {
    this.#settings = settings;
    if (!settings.active) this.#switchOff();
    else if (this.#state === "off") this.#switchOn();
    else void this.#applySettings();
  }

  onReport(): PageReport {
    const wanted = this.#shown();
    return makeReport(
      this.#summary(),
      this.#annotator.store.annotations(),
      (annotation) => !this.#isHidden && wanted.isWanted(annotation),
    );
  }

  onCommand(command: Parameters<PageListener["onCommand"]>[0]): boolean {
    return this.#state !== "off" && this.#commands.run(command);
  }

  onGone(): void {
    this.dispose();
  }

  annotation(id: string): Annotation | null {
    return this.#annotator.store.get(id)?.annotation ?? null;
  }

  dispose(): void {
    this.#switchOff();
    this.#life.abort();
    this.#listening.abort();
    this.#rootState.remove();
  }

  #listen(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    listen(
      this.#annotator.painter,
      {
        isShown: (id) => this.#commands.isShown(id),
        onOpen: (id, how, y) => this.#commands.open(id, how, y),
        onEnter: (id, y) => this.#commands.enter(id, y),
        onLeave: () => this.#parts.card.leave(),
        onNear: () => this.#parts.card.prepare(),
      },
      this.#listening.signal,
    );
    listenToCopying(
      {
        page: this.#parts.page,
        uncover: (isTouched) => this.#annotator.uncover(isTouched),
        cover: () => void this.#annotator.update(slices(this.#work.signal)),
      },
      this.#listening.signal,
    );
  }

  /** A document that is written anew (`document.open`) loses its listeners, ours too. */
  #holdOn(): void {
    if (!this.#rootState.isLost) return;
    this.#listen();
    this.#setState(this.#state);
  }

  #switchOn(): void {
    void this.#readPage();
  }

  #switchOff(): void {
    this.#forgetPage();
    this.#annotator.stop();
    this.#sheets.remove();
    this.#setState("off");
  }

  /** Reads the page from the start: at the beginning, and whenever the address becomes another. */
  async #readPage(): Promise<void> {
    const { page } = this.#parts;
    const { signal } = this.#work;
    const work = slices(signal);
    const { painter } = this.#annotator;
    this.#setState("scanning");
    painter.isGentle = mayHydrate(page);
    if (!(await this.#annotator.start(work))) return;
    if (painter.isGentle) {
      this.#changed();
      await loaded(page, signal);
      await delay(TAKE_OVER, signal);
      if (signal.aborted) return;
      painter.isGentle = false;
      if (!(await this.#annotator.repaint(slices(signal)))) return;
    }
    this.#setState("ready");
    if (this.#hasChanges) this.#onChange();
  }

  #onChange(): void {
    this.#hasChanges = true;
    if (!isSamePage(this.#url, this.#parts.page.location.href)) {
      this.#startAnew();
      return;
    }
    if (this.#isScheduled || this.#state !== "ready") return;
    this.#isScheduled = true;
    void this.#readChanges(this.#work.signal);
  }

  async #readChanges(signal: AbortSignal): Promise<void> {
    await idle(CHANGES_WITHIN, signal);
    if (signal.aborted) return;
    this.#hasChanges = false;
    this.#holdOn();
    const work = slices(signal);
    if (!(await this.#annotator.readChanges(work))) return;
    this.#changed();
    // A page that never rests is read less often the more there is to read.
    await delay(Math.min(work.spent() / SHARE, LONGEST_PAUSE), signal);
    if (signal.aborted) return;
    this.#isScheduled = false;
    if (this.#hasChanges) this.#onChange();
  }

  #startAnew(): void {
    this.#url = this.#parts.page.location.href;
    this.#forgetPage();
    void this.#readPage();
  }

  /** Takes every highlight away and forgets what was found. */
  #forgetPage(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#isScheduled = false;
    this.#hasChanges = false;
    this.#parts.card.close();
    this.#annotator.clear();
    this.#found = [];
    this.#commands.forget();
  }

  async #applySettings(): Promise<void> {
    this.#sheets.update(this.#look());
    this.#closeUnwantedCard();
    this.#changed();
    if (this.#state !== "ready") return;
    if (await this.#annotator.update(slices(this.#work.signal))) this.#changed();
  }

  #closeUnwantedCard(): void {
    const wanted = this.#shown();
    const unwanted = this.#annotator.store
      .annotations()
      .filter((annotation) => !wanted.isWanted(annotation));
    this.#parts.card.close(new Set(unwanted.map(({ id }) => id)));
  }

  #toggleHighlights(): boolean {
    this.#isHidden = !this.#isHidden;
    this.#parts.card.close();
    this.#sheets.update(this.#look());
    this.#changed();
    return true;
  }

  /** A page can read its style sheets: they tell of what is marked on it and of no other category. */
  #styleFound(): void {
    const known = this.#annotator.store.categories();
    const found = this.#parts.categories.filter((id) => known.has(id) || this.#found.includes(id));
    if (found.length === this.#found.length) return;
    this.#found = found;
    this.#sheets.update(this.#look());
  }

  #look() {
    return lookOf(this.#settings, this.#isHidden ? [] : this.#found);
  }

  #shown(): Shown {
    return shown(this.#settings, () => this.#annotator.store.annotations());
  }

  #setState(state: PageState): void {
    this.#state = state;
    this.#rootState.set(state);
    this.#changed();
  }

  #changed(): void {
    this.#revision++;
    this.#report();
  }

  #summary(): PageSummary {
    const { url, title, published } = this.#annotator.context;
    return makeSummary({
      state: this.#state,
      url,
      title,
      published,
      revision: this.#revision,
      annotations: this.#annotator.store.annotations(),
    });
  }
}
