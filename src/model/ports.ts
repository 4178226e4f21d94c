/**
 * What rooms that know no extension API are given to talk to the browser: `src/platform` builds
 * these, `src/app` and the entrypoints hand them on. Every subscription returns its cleanup.
 */
import type { PageCommand } from "./messages";
import type { PageSettings } from "./page-settings";
import type { PageReport, PageSummary, TabReport } from "./report";
import type { Settings } from "./settings";
import type { SettingsChange } from "./settings-change";

export type Cleanup = () => void;

/** The engine's side of a page. */
export interface PagePort {
  /** False once the extension was updated, reloaded or removed under the page: tear down silently. */
  isAlive(): boolean;
  /** What holds for this page; `null` where the extension is gone. */
  settings(): Promise<PageSettings | null>;
  /** Sends what was found; cheap, but call it at most a few times a second. Never throws. */
  reportPage(summary: PageSummary): void;
  /** Makes the card's script (`card.js`) run in this frame; false where that failed. */
  loadCard(): Promise<boolean>;
  /** Whether the page is in a private window: there nothing can be ignored, for that would be kept. */
  readonly isPrivate: boolean;
  ignoreClaim(fact: string | null, quote: string): Promise<boolean>;
  restoreClaim(fact: string | null, quote: string): Promise<boolean>;
  ignoreFact(fact: string): Promise<boolean>;
  restoreFact(fact: string): Promise<boolean>;
  /** Lets go of the browser: no listener and no timer stays. */
  close(): void;
}

/** What the port calls in the page's session. */
export interface PageListener {
  /** The settings for this page changed. */
  onSettings(settings: PageSettings): void;
  /** Somebody looks: the full list. */
  onReport(): PageReport;
  /** Do it; false where there was nothing to do it to. */
  onCommand(command: PageCommand): boolean;
  /** The extension was updated, reloaded or removed: remove every trace, silently. */
  onGone(): void;
}

/** The settings as popup, side panel and options use them. */
export interface SettingsPort {
  /** The present settings; what cannot be read has its default (see `problems`). */
  get(): Promise<Settings>;
  /** Changes them. Rejects with an `Error` whose message can be shown. */
  change(change: SettingsChange): Promise<Settings>;
  /** Replaces all by a backup. Rejects with an `Error` that names the fields. */
  restore(backup: unknown): Promise<Settings>;
  /** Called after every change, wherever it was made. */
  subscribe(listener: (settings: Settings) => void): Cleanup;
  /** Stored settings that could not be read and were set aside, oldest first. */
  problems(): Promise<readonly SetAside[]>;
  /** Deletes what was set aside, at the reader's wish. */
  forgetProblems(): Promise<void>;
}

/** A stored value that could not be read. */
export interface SetAside {
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** One sentence per field: what is wrong, where, what was expected. */
  readonly problems: readonly string[];
  /** The stored value as it was. */
  readonly value: unknown;
}

/** The tab a popup or side panel shows. */
export interface TabPort {
  /**
   * The active tab of this window with all that is known of it, or with at most so many
   * annotations of each of its documents.
   */
  current(most?: number): Promise<TabReport>;
  /** Called with the report again when the page changes or another tab becomes the active one. */
  subscribe(listener: (report: TabReport) => void): Cleanup;
  /** Tells a frame of the tab to do something; false where no script is there. */
  command(tab: number, frame: number, command: PageCommand): Promise<boolean>;
  /** One look at a page of a site that is not listed, or is switched off. */
  lookOnce(report: Pick<TabReport, "tab" | "host">): Promise<boolean>;
}

/** What the reader allows. Requests must be made straight from a click, before any `await`. */
export interface AccessPort {
  /** Asks for lasting access to a site (or all sites); once it is given the site is added and open pages are read. */
  allow(site: string | "all"): Promise<boolean>;
  /** Takes a site away; open pages are cleaned at once. */
  remove(site: string | "all"): Promise<void>;
}

/** The other places of the extension. */
export interface SurfacePort {
  /** The reviewed hosts, sorted. */
  listedSites(): readonly string[];
  openOptions(hash?: string): Promise<void>;
  /** Whether this browser has a side panel or sidebar. */
  readonly hasSidePanel: boolean;
  /** Opens side panel or sidebar; must be called straight from a click. False where there is none. */
  openSidePanel(): Promise<boolean>;
  /** The commands with the shortcuts that are set now (empty: none). */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Opens the browser's page of shortcuts; false where a page cannot open it (then show its address). */
  openShortcuts(): Promise<boolean>;
}

export interface Shortcut {
  readonly command: string;
  readonly keys: string;
}

/** Everything an extension page is given. */
export interface Ports {
  readonly settings: SettingsPort;
  readonly tab: TabPort;
  readonly access: AccessPort;
  readonly surface: SurfacePort;
}
