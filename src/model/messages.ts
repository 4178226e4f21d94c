/**
 * The messages between pages' scripts, background and extension pages. Each has one direction; the
 * receiving side checks shape and sender (`src/platform/messages`). Answers stand in `Answers`.
 */
import type { PageSettings } from "./page-settings";
import type { PageReport, PageSummary } from "./report";
import type { Settings } from "./settings";
import type { SettingsChange } from "./settings-change";

/** From a script in a page to the background. This is all that a page's script can ask for. */
export type FromPage =
  /** The gate found something: start the engine in this frame. */
  | { readonly type: "page/gate-hit" }
  /** The engine started, or a pause ended: what are the settings for this page? */
  | { readonly type: "page/hello" }
  /** What was found changed. Also heard by popup and side panel. */
  | { readonly type: "page/summary"; readonly summary: PageSummary }
  /** The card is wanted: inject its script into this frame. */
  | { readonly type: "page/load-card" }
  /** The reader used the card; the background adds site and time. */
  | { readonly type: "page/ignore-claim"; readonly fact: string | null; readonly quote: string }
  | { readonly type: "page/restore-claim"; readonly fact: string | null; readonly quote: string }
  | { readonly type: "page/ignore-fact"; readonly fact: string }
  | { readonly type: "page/restore-fact"; readonly fact: string };

/**
 * The name of the port that a page's script opens and closes when its document is left. Not a
 * message: an answer that comes after the page is gone is an error in Firefox's console.
 */
export const BYE = "page/bye";

/** From background, popup or side panel to the script in a page (one frame or all). */
export type ToPage =
  | { readonly type: "to-page/settings"; readonly settings: PageSettings }
  /** The list of what was found, or only its first `most` entries: enough to begin with. */
  | { readonly type: "to-page/get-report"; readonly most?: number | undefined }
  | { readonly type: "to-page/command"; readonly command: PageCommand };

/** What the script in a page can be told to do. */
export type PageCommand =
  /** Scroll to an annotation and open its card. */
  | { readonly do: "reveal"; readonly id: string }
  | { readonly do: "next" }
  | { readonly do: "previous" }
  /** Open the card of the annotation that is focused, or of the next one. */
  | { readonly do: "open-card" }
  /** Hide the highlights of this page, or show them again. */
  | { readonly do: "toggle-highlights" };

/** From extension pages (popup, side panel, options, first run) to the background. */
export type FromSurface =
  | { readonly type: "settings/change"; readonly change: SettingsChange }
  /** A backup, as read from its file: checked field by field, as stored settings are. */
  | { readonly type: "settings/restore"; readonly backup: unknown }
  /** One look at the page on `host` that is open in a tab. */
  | { readonly type: "tab/look-once"; readonly tab: number; readonly host: string };

export type GateAnswer =
  | { readonly injected: true }
  /** `retryAt`: when a pause ends (milliseconds since the epoch) and asking again makes sense. */
  | { readonly injected: false; readonly retryAt: number | null };

/** Settings after a change, or a sentence that says why there was none. */
export type ChangeAnswer =
  | { readonly ok: true; readonly settings: Settings }
  | { readonly ok: false; readonly code: ChangeError; readonly message: string };

export type ChangeError = "storage-full" | "storage-failed" | "not-understood";

/** What each message is answered with. */
export interface Answers {
  "page/gate-hit": GateAnswer;
  "page/hello": PageSettings;
  "page/summary": undefined;
  "page/load-card": boolean;
  "page/ignore-claim": boolean;
  "page/restore-claim": boolean;
  "page/ignore-fact": boolean;
  "page/restore-fact": boolean;
  "to-page/settings": true;
  "to-page/get-report": PageReport;
  "to-page/command": boolean;
  "settings/change": ChangeAnswer;
  "settings/restore": ChangeAnswer;
  "tab/look-once": boolean;
}

export type Message = FromPage | ToPage | FromSurface;
export type AnswerTo<M extends Message> = Answers[M["type"]];
