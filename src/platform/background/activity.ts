/** Whether a document is to be annotated. */
import type { PageSettings } from "../../model/page-settings";
import { isPaused, type Settings } from "../../model/settings";
import { isActiveOn, isSiteAdded } from "../../model/sites";

export interface Place {
  readonly host: string;
  /** Host of the page around it; the same for the page itself. */
  readonly topHost: string;
  /** Whether the reader asked for one look at it. */
  readonly once: boolean;
}

/**
 * A document is active where its host is reviewed or added, and neither it nor the page around it is
 * switched off. One look overrides everything but the main switch.
 * @param now milliseconds since the epoch
 */
export function activityOf(
  place: Place,
  settings: Settings,
  isListed: (host: string) => boolean,
  now: number,
): Pick<PageSettings, "active" | "pausedUntil"> {
  const { host, topHost, once } = place;
  if (once) return { active: settings.enabled, pausedUntil: null };
  const unpaused: Settings = { ...settings, pausedUntil: null };
  const mayBe =
    (isListed(host) || isSiteAdded(host, settings)) &&
    isActiveOn(host, unpaused, now) &&
    isActiveOn(topHost, unpaused, now);
  if (!mayBe || !isPaused(settings, now)) return { active: mayBe, pausedUntil: null };
  return { active: false, pausedUntil: settings.pausedUntil };
}
