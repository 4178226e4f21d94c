import type { Annotation, Engine } from "../core/annotation";
import { PageObserver } from "../dom/observe/page-observer";
import { MarkPainter } from "../dom/paint/mark-painter";
import { adoptSheet, type SheetHandle } from "../dom/paint/sheet";
import type { PageSettings } from "../model/page-settings";
import type { PageListener } from "../model/ports";
import type { PageReport, PageState, PageSummary } from "../model/report";
import { isSamePage } from "./address";
import { marksAnchor } from "./card/anchor";
import type { CardPort, CardRequest, CardTrigger } from "./card/port";
import { listen, type MarkEvents } from "./events";
import { lookOf } from "./look";
import { Painting } from "./painting";
import { Reading } from "./reading";
import { makeReport, makeSummary } from "./report";
import { RootState } from "./root-state";
import { type Shown, shown } from "./shown";
import { idle, slices } from "./slices";
import { Store } from "./store";
import { throttle } from "./throttle";

/** What a session is composed of. */
export interface SessionParts {
  readonly page: Document;
  readonly engine: Engine;
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

/** After the page's changes, how long it is left alone at most, in milliseconds. */
const CHANGES_WITHIN = 400;
const REPORT_EVERY = 300;

export function startSession(parts: SessionParts, settings: PageSettings): Session {
  return new PageSession(parts, settings);
}

class PageSession implements Session {
  readonly #parts: SessionParts;
  readonly #store = new Store();
  readonly #painter = new MarkPainter();
  readonly #observer: PageObserver;
  readonly #painting: Painting;
  readonly #reading: Reading;
  readonly #rootState: RootState;
  readonly #life = new AbortController();
  readonly #report: () => void;
  #settings: PageSettings;
  #sheet: SheetHandle | null = null;
  /** The work under way; another address or a switch calls it off. */
  #work = new AbortController();
  #state: PageState = "off";
  #url: string;
  #isHidden = false;
  #isScheduled = false;
  #revision = 0;
  #last: string | null = null;

  constructor(parts: SessionParts, settings: PageSettings) {
    this.#parts = parts;
    this.#settings = settings;
    this.#url = parts.page.location.href;
    this.#observer = new PageObserver(this.#painter, () => this.#schedule());
    this.#painting = new Painting({
      painter: this.#painter,
      observer: this.#observer,
      describe: parts.describe,
    });
    this.#reading = new Reading(parts.page, parts.engine, this.#store, (entry) =>
      this.#painting.unpaint(entry),
    );
    this.#rootState = new RootState(parts.page);
    this.#report = throttle(() => parts.report(this.#summary()), REPORT_EVERY, this.#life.signal);
    listen((mark) => this.#identify(mark), this.#events(), this.#life.signal);
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
    return makeReport(this.#summary(), this.#store.annotations(), (annotation) =>
      this.#isHidden ? false : wanted.isWanted(annotation),
    );
  }

  onCommand(command: Parameters<PageListener["onCommand"]>[0]): boolean {
    switch (command.do) {
      case "reveal":
        return this.#reveal(command.id);
      case "next":
        return this.#step(1);
      case "previous":
        return this.#step(-1);
      case "open-card":
        return this.#openFocused() || this.#step(1);
      case "toggle-highlights":
        return this.#toggleHighlights();
    }
  }

  annotation(id: string): Annotation | null {
    return this.#store.get(id)?.annotation ?? null;
  }

  onGone(): void {
    this.dispose();
  }

  dispose(): void {
    this.#switchOff();
    this.#life.abort();
    this.#rootState.restore();
  }

  #switchOn(): void {
    this.#sheet ??= adoptSheet(this.#parts.page, this.#look());
    this.#observer.observe(this.#parts.page);
    void this.#readPage();
  }

  #switchOff(): void {
    this.#forgetPage();
    this.#observer.disconnect();
    this.#sheet?.remove();
    this.#sheet = null;
    this.#setState("off");
  }

  /** Reads the page from the start: at the beginning, and whenever the address becomes another. */
  async #readPage(): Promise<void> {
    const { signal } = this.#work;
    this.#setState("scanning");
    const work = slices(signal);
    if (!(await this.#reading.readAll(work))) return;
    if (!(await this.#painting.update(this.#store.entries, this.#shown(), work))) return;
    this.#setState("ready");
    if (this.#hasChanges) this.#schedule();
  }

  #hasChanges = false;

  #schedule(): void {
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
    this.#isScheduled = false;
    if (signal.aborted) return;
    this.#hasChanges = false;
    const work = slices(signal);
    if (!(await this.#reading.readChanges(this.#observer.take(), work))) return;
    if (!(await this.#painting.update(this.#store.entries, this.#shown(), work))) return;
    this.#changed();
  }

  #startAnew(): void {
    this.#url = this.#parts.page.location.href;
    this.#forgetPage();
    void this.#readPage();
  }

  /** Takes every mark away and forgets what was found. */
  #forgetPage(): void {
    this.#work.abort();
    this.#work = new AbortController();
    this.#isScheduled = false;
    this.#hasChanges = false;
    this.#parts.card.close();
    this.#observer.unobserved(() => this.#painter.mendAll());
    this.#observer.take();
    this.#store.clear();
    this.#last = null;
  }

  async #applySettings(): Promise<void> {
    this.#sheet?.update(this.#look());
    if (this.#state !== "ready") return;
    const wanted = this.#shown();
    this.#closeUnwantedCards(wanted);
    await this.#painting.update(this.#store.entries, wanted, slices(this.#work.signal));
    this.#changed();
  }

  #closeUnwantedCards(wanted: Shown): void {
    const gone = this.#store.annotations().filter((annotation) => !wanted.isWanted(annotation));
    this.#parts.card.close(new Set(gone.map(({ id }) => id)));
  }

  #toggleHighlights(): boolean {
    if (this.#sheet === null) return false;
    this.#isHidden = !this.#isHidden;
    this.#sheet.update(this.#look());
    this.#changed();
    return true;
  }

  #look() {
    return lookOf(this.#settings, this.#isHidden ? [] : this.#parts.categories);
  }

  #shown(): Shown {
    return shown(this.#settings, () => this.#store.annotations());
  }

  #identify(mark: Element): string | null {
    const id = this.#painter.itemOf(mark)?.id;
    if (id === undefined || this.#isHidden) return null;
    const known = this.#store.get(id);
    return known !== null && this.#shown().isWanted(known.annotation) ? id : null;
  }

  #events(): MarkEvents {
    const { card } = this.#parts;
    return {
      onOpen: (id, how, y) => {
        const request = this.#request(id, how, y);
        if (request === null) return;
        this.#last = id;
        card.open(request);
      },
      onEnter: (id, y) => {
        const request = this.#request(id, "hover", y);
        if (request !== null) card.enter(request);
      },
      onLeave: () => card.leave(),
    };
  }

  #request(id: string, how: CardTrigger, y?: number): CardRequest | null {
    const known = this.#store.get(id);
    const marks = this.#painter.marksOf(id);
    const [first] = marks;
    if (known === null || first === undefined) return null;
    const wanted = this.#wanted();
    const index = wanted.findIndex((annotation) => annotation.id === id) + 1;
    return {
      annotation: known.annotation,
      anchor: marksAnchor(marks, first),
      how,
      y,
      position: { index, count: wanted.length },
      url: this.#reading.context.url,
    };
  }

  #wanted(): Annotation[] {
    const wanted = this.#shown();
    return this.#store.annotations().filter((annotation) => wanted.isWanted(annotation));
  }

  #reveal(id: string): boolean {
    const mark = this.#painter.marksOf(id)[0];
    const request = this.#request(id, "keyboard");
    if (mark === undefined || request === null) return false;
    this.#last = id;
    mark.scrollIntoView({ block: "center", behavior: "instant" });
    mark.focus({ preventScroll: true });
    this.#parts.card.open(request);
    return true;
  }

  #step(by: 1 | -1): boolean {
    const ids = this.#wanted().map(({ id }) => id);
    const at = this.#last === null ? -1 : ids.indexOf(this.#last);
    const start = at < 0 && by < 0 ? 0 : at;
    const next = ids[(start + by + ids.length) % ids.length];
    return next !== undefined && this.#reveal(next);
  }

  #openFocused(): boolean {
    const focused = this.#parts.page.activeElement;
    const id = focused === null ? null : this.#identify(focused);
    return id !== null && this.#reveal(id);
  }

  #setState(state: PageState): void {
    this.#state = state;
    this.#observer.unobserved(() => this.#rootState.set(state));
    this.#changed();
  }

  #changed(): void {
    this.#revision++;
    this.#report();
  }

  #summary(): PageSummary {
    const { url, title, published } = this.#reading.context;
    return makeSummary({
      state: this.#state,
      url,
      title,
      published,
      revision: this.#revision,
      annotations: this.#store.annotations(),
    });
  }
}
