/** Every surface in every state that looks different: for screenshots and for tests of all of them. */
export interface GalleryState {
  readonly surface: "card" | "popup" | "panel" | "options" | "welcome";
  readonly state: string;
  /** What is pressed to get there, as selectors: only real presses are heard. */
  readonly press: readonly string[];
}

const PRESSED: Readonly<Record<string, readonly string[]>> = {
  "card/menu": [".fa-foot > :last-child"],
  "card/report": [".fa-foot > :last-child", ".fa-menu button:nth-child(3)"],
  "options/said": ["#ignored .fa-button"],
};

const STATES = {
  card: [
    "matches",
    "consistent",
    "differs",
    "disagree",
    "period",
    "misprint",
    "mention",
    "position",
    "menu",
    "report",
  ],
  popup: [
    "ready",
    "many",
    "scanning",
    "nothing",
    "off",
    "paused",
    "site-off",
    "not-listed",
    "no-access",
    "unknown-site",
    "once",
    "pdf",
    "file",
    "restricted",
  ],
  panel: ["ready", "many", "nothing", "not-listed"],
  options: ["fresh", "used", "facts", "said"],
  welcome: ["plain", "open"],
} as const satisfies Record<GalleryState["surface"], readonly string[]>;

export const SURFACES = ["card", "popup", "panel", "options", "welcome"] as const;

export const GALLERY: readonly GalleryState[] = SURFACES.flatMap((surface) =>
  STATES[surface].map((state) => ({
    surface,
    state,
    press: PRESSED[`${surface}/${state}`] ?? [],
  })),
);
