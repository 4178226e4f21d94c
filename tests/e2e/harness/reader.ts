/**
 * A browser with the extension, as tests drive it. Both browsers have the same shape, so that one
 * table of behaviour runs in each. Every input goes through the browser's own input pipeline:
 * events are trusted.
 */
import type { BrowserName } from "../../../scripts/browsers";

/** What a web server would answer. */
export interface Answer {
  readonly body: string | Buffer;
  /** `Content-Type`; default `text/html; charset=utf-8`. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Viewport coordinates in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The keys tests press, by their `KeyboardEvent.key`. */
export type Key =
  | "Tab"
  | "Shift+Tab"
  | "Enter"
  | "Space"
  | "Escape"
  | "ArrowUp"
  | "ArrowDown"
  | "ArrowLeft"
  | "ArrowRight"
  | "Home"
  | "End"
  | "Control+c"
  | "Control+v";

export interface Tab {
  goto(url: string): Promise<void>;
  /** Makes it the window's active tab. */
  activate(): Promise<void>;
  /**
   * Calls a function in the page's own world. It is sent as source: it sees its arguments and the
   * page's globals, nothing else. Arguments and result are JSON.
   */
  evaluate<A extends readonly unknown[], R>(
    call: (...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  moveTo(point: Point): Promise<void>;
  click(point: Point): Promise<void>;
  tap(point: Point): Promise<void>;
  press(key: Key): Promise<void>;
  /** Has the page styled as for paper, or as for the screen again. */
  stylePrint(on: boolean): Promise<void>;
  /** The text in the open card, read as the browser itself can though the shadow root is closed; else `null`. */
  closedCard(): Promise<string | null>;
  /** Writes a PNG of the viewport, or of the whole page. */
  screenshot(file: string, whole?: boolean): Promise<void>;
  /**
   * Bytes that the page holds once garbage is collected: in Chromium of its scripts alone, in
   * Firefox of the processes of all pages.
   */
  heldBytes(): Promise<number>;
  /** Errors that scripts of the page or the extension left uncaught in this tab. */
  errors(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Reader {
  readonly browser: BrowserName;
  /** Address of a page of the extension, e.g. `popup.html`. */
  extensionUrl(path: string): string;
  /** From now on the address answers so, whatever its host; everything else answers 404. */
  serve(url: string, answer: Answer): void;
  /** Addresses asked for since the last reset, pages' own requests included. */
  requests(): readonly string[];
  openTab(url: string): Promise<Tab>;
  /** Stops the background as the browser does when it has been idle. */
  stopBackground(): Promise<void>;
  /**
   * Ends the extension and starts it again while pages stay open, as an update does. Chromium does
   * it by switching it off and on, after which open pages are not looked at by themselves.
   */
  reload(): Promise<void>;
  /** Closes every tab, forgets what was served and clears the extension's storage. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
