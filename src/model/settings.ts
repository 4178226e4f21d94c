/** What the reader can set. Plain data, stored as it is in `storage.local`. */

/** The version of the stored shape; a change of shape raises it and adds a migration. */
export const SETTINGS_VERSION = 1;

/** How much is highlighted: claims; claims and the first mention of each kind; every mention. */
export type Density = "claims" | "first-mentions" | "everything";

export const DENSITIES: readonly Density[] = ["claims", "first-mentions", "everything"];

/** Languages of the interface, as BCP 47 tags. */
export type Language = "en" | "fr" | "es" | "ar" | "zh";

export const LANGUAGES: readonly Language[] = ["en", "fr", "es", "ar", "zh"];

/** A claim the reader does not want to see again: this wording about this fact, on this site. */
export interface IgnoredClaim {
  /** `null` where the claim belongs to no fact. */
  readonly fact: string | null;
  /** The claim's words as the page puts them. */
  readonly quote: string;
  readonly host: string;
  /** When it was ignored, in milliseconds since the epoch. */
  readonly at: number;
}

/** A fact whose claims the reader does not want to see on any site. */
export interface IgnoredFact {
  readonly fact: string;
  /** When it was ignored, in milliseconds since the epoch. */
  readonly at: number;
}

export interface Settings {
  readonly version: typeof SETTINGS_VERSION;
  readonly enabled: boolean;
  /** Off until this moment (milliseconds since the epoch), or `null`. A moment in the past means nothing. */
  readonly pausedUntil: number | null;
  /** Ids of the categories that are switched off. A category that is not named is on. */
  readonly categoriesOff: readonly string[];
  readonly density: Density;
  /** Whether the card also opens when the pointer rests on a highlight. */
  readonly hoverCards: boolean;
  /** The reader's own colours by category id, as `#rrggbb`. A category that is not named has its default. */
  readonly colours: Readonly<Record<string, string>>;
  /** Hosts (with their subdomains) on which nothing is annotated. See `normaliseHost`. */
  readonly sitesOff: readonly string[];
  /** Hosts (with their subdomains) added to the reviewed list, or every site. */
  readonly sitesOn: readonly string[] | "all";
  readonly ignoredClaims: readonly IgnoredClaim[];
  readonly ignoredFacts: readonly IgnoredFact[];
  /** Whether highlights are printed. */
  readonly showOnPrint: boolean;
  /** The interface's language; `null` follows the browser. */
  readonly language: Language | null;
}

export const DEFAULT_SETTINGS: Settings = {
  version: SETTINGS_VERSION,
  enabled: true,
  pausedUntil: null,
  categoriesOff: [],
  density: "everything",
  hoverCards: true,
  colours: {},
  sitesOff: [],
  sitesOn: [],
  ignoredClaims: [],
  ignoredFacts: [],
  showOnPrint: false,
  language: null,
};

/** Whether everything is off for a while. `now` in milliseconds since the epoch. */
export function isPaused(settings: Settings, now: number): boolean {
  return settings.pausedUntil !== null && settings.pausedUntil > now;
}

export function isCategoryOn(settings: Pick<Settings, "categoriesOff">, category: string): boolean {
  return !settings.categoriesOff.includes(category);
}
