/** The manifest, but for what the entrypoints add to it (popup, side panel, options, background). */
import { readFileSync } from "node:fs";
import type { ConfigEnv, UserManifest } from "wxt";
import { patternOf } from "../src/platform/sites/patterns";

const SITES_FILE = "reference-data/sites.json";

/** No script but our own, no frame, and no request to anywhere. */
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Chromium 123 has all that is used: `sidePanel.open`, popovers, `light-dark()` in style sheets. */
const CHROMIUM = { minimum_chrome_version: "123" };

/** Versions from which Firefox knows the declaration that no data is collected. */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: "fact-annotator@fact-annotator.example",
      strict_min_version: "140.0",
      data_collection_permissions: { required: ["none"] },
    },
    gecko_android: { strict_min_version: "142.0" },
  },
};

export function manifest({ browser, command }: ConfigEnv): UserManifest {
  const matches = reviewedHosts().map(patternOf);
  return {
    name: "Fact Annotator",
    // The words that browsers themselves show, from public/_locales.
    description: "__MSG_description__",
    default_locale: "en",
    permissions: ["storage", "scripting", "activeTab"],
    host_permissions: matches,
    optional_host_permissions: ["*://*/*"],
    // The gate is named here by its built file, since an unlisted script tells the page nothing.
    content_scripts: [{ matches, js: ["gate.js"], run_at: "document_idle", all_frames: true }],
    action: { default_title: "Fact Annotator" },
    commands: {
      "next-claim": {
        suggested_key: { default: "Alt+Shift+Period" },
        description: "__MSG_command_next_claim__",
      },
      "previous-claim": {
        suggested_key: { default: "Alt+Shift+Comma" },
        description: "__MSG_command_previous_claim__",
      },
      "open-card": {
        suggested_key: { default: "Alt+Shift+K" },
        description: "__MSG_command_open_card__",
      },
      "toggle-highlights": {
        suggested_key: { default: "Alt+Shift+H" },
        description: "__MSG_command_toggle_highlights__",
      },
    },
    // While developing, pages are reloaded over a local connection, which this policy would stop.
    ...(command === "build" && {
      content_security_policy: { extension_pages: CONTENT_POLICY },
    }),
    ...(browser === "firefox" ? FIREFOX : CHROMIUM),
  };
}

/** The hosts of the reviewed list. */
function reviewedHosts(): string[] {
  const { sites } = JSON.parse(readFileSync(SITES_FILE, "utf8")) as { sites: { host: string }[] };
  return sites.map(({ host }) => host);
}
