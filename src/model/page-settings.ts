/**
 * What a page's script gets of the settings: what concerns that page, and nothing of other sites.
 */
import type { Density, Language, Settings } from "./settings";
import { isHostOf, normaliseHost } from "./sites";

/** A claim that is not to be shown on this page: the same wording about the same fact. */
export interface IgnoredHere {
  readonly fact: string | null;
  readonly quote: string;
}

export interface PageSettings {
  /** Whether the page is to be annotated now. */
  readonly active: boolean;
  /**
   * Where a pause keeps the page off: when it ends (milliseconds since the epoch), so that the page
   * can ask again then; else `null`.
   */
  readonly pausedUntil: number | null;
  readonly categoriesOff: readonly string[];
  readonly density: Density;
  readonly hoverCards: boolean;
  readonly colours: Readonly<Record<string, string>>;
  readonly ignoredClaims: readonly IgnoredHere[];
  readonly ignoredFacts: readonly string[];
  readonly showOnPrint: boolean;
  readonly language: Language | null;
}

/** The part of the settings that a page on `host` gets. */
export function pageSettings(
  settings: Settings,
  host: string,
  state: Pick<PageSettings, "active" | "pausedUntil">,
): PageSettings {
  const site = normaliseHost(host) ?? host;
  return {
    active: state.active,
    pausedUntil: state.pausedUntil,
    categoriesOff: settings.categoriesOff,
    density: settings.density,
    hoverCards: settings.hoverCards,
    colours: settings.colours,
    ignoredClaims: settings.ignoredClaims
      .filter((claim) => isHostOf(claim.host, site))
      .map(({ fact, quote }) => ({ fact, quote })),
    ignoredFacts: settings.ignoredFacts.map(({ fact }) => fact),
    showOnPrint: settings.showOnPrint,
    language: settings.language,
  };
}
