import { join } from "node:path";

export type ReportFormat = "vitest" | "playwright";

/** One thing that must hold. */
export interface Step {
  readonly name: string;
  /** A command line; the project's own tools are on its PATH. */
  readonly command: string;
  /** Steps whose result this one uses: where one of them fails it is not run. */
  readonly needs?: readonly string[];
  /** Steps that name the same thing never run at the same time. */
  readonly holds?: string;
  /** Where the command's tests are counted; without it the step counts as one. */
  readonly report?: { readonly format: ReportFormat; readonly file: string };
  readonly env?: Readonly<Record<string, string>>;
}

/** Folder of reports and logs, emptied before a run. */
export const REPORTS = join(".artifacts", "test");

/** Writes the data that engine and gate are built with; everything that imports them waits for it. */
const DATA = "compile the data";

const unit = (project: string): Step => {
  const file = join(REPORTS, `${project}.json`);
  return {
    name: `unit tests (${project})`,
    needs: [DATA],
    command: `vitest run --project ${project} --reporter=dot --reporter=json --outputFile=${file}`,
    report: { format: "vitest", file },
  };
};

/** WXT rewrites its types, which the type check reads, at the start of every build. */
const build = (name: string, options: string): Step => ({
  name: `build ${name}`,
  command: `wxt build ${options}`,
  needs: [DATA],
  holds: ".wxt",
});

const endToEnd = (browser: string): Step => {
  const file = join(REPORTS, `e2e-${browser}.json`);
  return {
    name: `end to end (${browser})`,
    command: `playwright test --project ${browser} --reporter=line,json --output=.artifacts/e2e-${browser}`,
    needs: [`build test ${browser}`, `build release ${browser}`],
    report: { format: "playwright", file },
    env: { PLAYWRIGHT_JSON_OUTPUT_NAME: file },
  };
};

/** In the order in which they start where nothing keeps them waiting: long ones first. */
export const STEPS: readonly Step[] = [
  { name: DATA, command: "npm run --silent data:compile" },
  { name: "lint", command: "npm run --silent lint" },
  build("test chromium", "-b chrome --mode test"),
  build("test firefox", "-b firefox --mode test"),
  endToEnd("chromium"),
  endToEnd("firefox"),
  unit("dom"),
  unit("node"),
  { name: "types", command: "npm run --silent types:check", needs: [DATA], holds: ".wxt" },
  { name: "reference data", command: "npm run --silent data:check" },
  build("release chromium", "-b chrome"),
  build("release firefox", "-b firefox"),
  {
    name: "sizes",
    command: "tsx scripts/sizes.ts",
    needs: ["build release chromium"],
  },
  {
    name: "add-on lint",
    command: "npm run --silent lint:addon",
    needs: ["build release firefox"],
  },
];
