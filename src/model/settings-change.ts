/**
 * Changes of the settings as data. A surface sends what it wants changed, never whole settings, so
 * that two windows that change different things at once both get their way.
 */
import type { Density, Language, Settings } from "./settings";
import { isHostOf } from "./sites";

export type SettingsChange =
  | { readonly kind: "enabled"; readonly on: boolean }
  /** `until` in milliseconds since the epoch; `null` ends the pause. */
  | { readonly kind: "pause"; readonly until: number | null }
  | { readonly kind: "category"; readonly category: string; readonly on: boolean }
  | { readonly kind: "density"; readonly density: Density }
  | { readonly kind: "hoverCards"; readonly on: boolean }
  /** `colour` as `#rrggbb`; `null` goes back to the default. */
  | { readonly kind: "colour"; readonly category: string; readonly colour: string | null }
  /** Switches one host off or on again. */
  | { readonly kind: "site"; readonly host: string; readonly on: boolean }
  /** Adds hosts to the reviewed list, or takes added ones away; `"all"` stands for every site. */
  | { readonly kind: "addSites"; readonly hosts: readonly string[] | "all" }
  | { readonly kind: "removeSites"; readonly hosts: readonly string[] | "all" }
  | {
      readonly kind: "ignoreClaim";
      readonly fact: string | null;
      readonly quote: string;
      readonly host: string;
      readonly at: number;
    }
  | {
      readonly kind: "restoreClaim";
      readonly fact: string | null;
      readonly quote: string;
      readonly host: string;
    }
  | { readonly kind: "ignoreFact"; readonly fact: string; readonly at: number }
  | { readonly kind: "restoreFact"; readonly fact: string }
  | { readonly kind: "showOnPrint"; readonly on: boolean }
  | { readonly kind: "language"; readonly language: Language | null };

/** The settings after a change. Pure; a change that changes nothing gives equal settings. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case "enabled":
      return { ...settings, enabled: change.on };
    case "pause":
      return { ...settings, pausedUntil: change.until };
    case "category":
      return toggleCategory(settings, change.category, change.on);
    case "density":
      return { ...settings, density: change.density };
    case "hoverCards":
      return { ...settings, hoverCards: change.on };
    case "colour":
      return { ...settings, colours: withColour(settings.colours, change) };
    case "site":
      return toggleSite(settings, change.host, change.on);
    case "addSites":
      return { ...settings, sitesOn: withSites(settings.sitesOn, change.hosts) };
    case "removeSites":
      return { ...settings, sitesOn: withoutSites(settings.sitesOn, change.hosts) };
    case "ignoreClaim": {
      const { fact, quote, host, at } = change;
      const others = settings.ignoredClaims.filter((claim) => !isSameClaim(claim, change));
      return { ...settings, ignoredClaims: [...others, { fact, quote, host, at }] };
    }
    case "restoreClaim": {
      const others = settings.ignoredClaims.filter((claim) => !isSameClaim(claim, change));
      return { ...settings, ignoredClaims: others };
    }
    case "ignoreFact": {
      const others = settings.ignoredFacts.filter((ignored) => ignored.fact !== change.fact);
      return { ...settings, ignoredFacts: [...others, { fact: change.fact, at: change.at }] };
    }
    case "restoreFact": {
      const others = settings.ignoredFacts.filter((ignored) => ignored.fact !== change.fact);
      return { ...settings, ignoredFacts: others };
    }
    case "showOnPrint":
      return { ...settings, showOnPrint: change.on };
    case "language":
      return { ...settings, language: change.language };
  }
}

/** Switches a category on or off. */
export function toggleCategory(settings: Settings, category: string, on: boolean): Settings {
  const others = settings.categoriesOff.filter((id) => id !== category);
  return { ...settings, categoriesOff: on ? others : [...others, category] };
}

/** Switches a host off, or on again (then also a parent domain that had switched it off). */
export function toggleSite(settings: Settings, host: string, on: boolean): Settings {
  if (on) {
    return { ...settings, sitesOff: settings.sitesOff.filter((site) => !isHostOf(site, host)) };
  }
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: [...others, host] };
}

function withColour(
  colours: Settings["colours"],
  { category, colour }: { readonly category: string; readonly colour: string | null },
): Settings["colours"] {
  const others = Object.entries(colours).filter(([id]) => id !== category);
  return Object.fromEntries(colour === null ? others : [...others, [category, colour]]);
}

function withSites(
  sites: Settings["sitesOn"],
  added: readonly string[] | "all",
): Settings["sitesOn"] {
  if (sites === "all" || added === "all") return "all";
  return [...new Set([...sites, ...added])];
}

function withoutSites(
  sites: Settings["sitesOn"],
  removed: readonly string[] | "all",
): Settings["sitesOn"] {
  if (removed === "all") return [];
  return sites === "all" ? sites : sites.filter((site) => !removed.includes(site));
}

interface ClaimKey {
  readonly fact: string | null;
  readonly quote: string;
  readonly host: string;
}

function isSameClaim(a: ClaimKey, b: ClaimKey): boolean {
  return a.fact === b.fact && a.quote === b.quote && a.host === b.host;
}
