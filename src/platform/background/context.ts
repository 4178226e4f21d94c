/** What the background's parts share. There is no state in it: all that lasts is in storage. */
import { pickLanguage } from "../../model/language";
import { type PageSettings, pageSettings } from "../../model/page-settings";
import type { Settings } from "../../model/settings";
import type { Log } from "../log";
import { type ScriptPath, wordsOf } from "../scripts";
import type { SettingsStore } from "../settings/store";
import { isListed } from "../sites/listed";
import type { TabRecord } from "../tabs/records";
import { activityOf, type Place } from "./activity";

export interface Context {
  readonly store: SettingsStore;
  readonly log: Log;
  /** The clock, in milliseconds since the epoch. */
  readonly now: () => number;
  /** The browser's languages as BCP 47 tags, best first. */
  readonly languages: () => readonly string[];
}

/** The script with the words in the reader's language. */
export function wordsFor(settings: Settings, context: Context): ScriptPath {
  return wordsOf(pickLanguage(settings.language, context.languages()));
}

/** Where a document stands, and whether it was given one look. */
export function placeOf(
  { host, topHost }: Pick<Place, "host" | "topHost">,
  { onceOn }: Pick<TabRecord, "onceOn">,
): Place {
  return { host, topHost, once: onceOn === topHost };
}

/** The settings as a document gets them. */
export function settingsFor(place: Place, settings: Settings, now: number): PageSettings {
  return pageSettings(settings, place.topHost, activityOf(place, settings, isListed, now));
}
