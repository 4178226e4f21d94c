import type { Cleanup } from "../../../src/model/ports";
import type { TabReport, TabState } from "../../../src/model/report";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import type { Translator } from "../../../src/ui/i18n";
import { mountPopup } from "../../../src/ui/popup";
import { categories } from "../fixtures/categories";
import { fakePorts } from "../fixtures/ports";
import { report } from "../fixtures/report";

const EMPTY: readonly string[] = [
  "nothing",
  "off",
  "paused",
  "site-off",
  "not-listed",
  "no-access",
  "unknown-site",
  "pdf",
  "file",
  "restricted",
];

/** The popup over a page in this state; `many` has a thousand findings. */
export function showPopup(state: string, t: Translator): Cleanup {
  const many = state === "many";
  const isOnce = state === "once";
  const found = report(
    many || isOnce ? "ready" : (state as TabState),
    many ? 1000 : EMPTY.includes(state) ? 0 : 8,
  );
  const tab: TabReport = { ...found, onceInsteadOf: isOnce ? "not-listed" : null };
  const settings = {
    ...DEFAULT_SETTINGS,
    enabled: state !== "off",
    pausedUntil: state === "paused" ? Date.now() + 3_000_000 : null,
    sitesOff: state === "site-off" ? ["news.example"] : [],
  };
  document.body.className = "fa-theme";
  const { ports } = fakePorts(tab, settings);
  return mountPopup({ root: document.body, ports, categories, t, close: () => {} });
}
