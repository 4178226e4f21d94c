import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** A line that stands in a file, and words of the message it must get; `null` where it is allowed. */
type Case = readonly [file: string, line: string, message: string | null];

const from = (path: string) => `export * from "${path}";`;
const use = (name: string) => `export const used = ${name};`;

const cases: readonly Case[] = [
  ["src/core/text/a.ts", from("./tokens"), null],
  ["src/core/text/b.ts", from("../claim/types"), null],
  ["src/core/match/c.ts", from("../reference/model"), null],
  ["src/core/text/d.ts", from("../../dom/blocks"), "only core, never another room"],
  ["src/core/text/e.ts", from("../../ui/card/card"), "only core, never another room"],
  ["src/core/text/f.ts", from("../../model/settings"), "only core, never another room"],
  ["src/core/g.ts", from("../platform/settings"), "only core, never another room"],
  ["src/core/h.ts", from("@/src/app/session"), "no package"],
  ["src/core/i.ts", from("zod"), "no package"],
  ["src/core/reference/j.ts", from("zod/mini"), "no package"],
  ["src/core/k.ts", from("node:fs"), "no package"],
  ["src/core/l.ts", 'export const load = () => import("zod");', "no package"],
  ["src/core/reference/schema.ts", from("zod"), null],
  ["src/core/reference/pack-schema.ts", from("zod/mini"), null],
  ["src/core/reference/schema-b.ts", from("preact"), "no other package"],
  ["src/core/reference/schema-c.ts", from("../../dom/blocks"), "never another room"],
  ["src/model/a.ts", from("../core/annotation"), null],
  ["src/model/b.ts", from("../ui/card/card"), "no other room"],
  ["src/model/c.ts", from("zod"), "no package"],
  ["src/dom/a.ts", from("../core/annotation"), null],
  ["src/dom/b.ts", from("../model/settings"), null],
  ["src/dom/c.ts", from("../ui/card/card"), "never ui, app or platform"],
  ["src/dom/d.ts", from("../platform/settings"), "never ui, app or platform"],
  ["src/dom/e.ts", from("mark.js"), "mark.js belongs in its painter alone"],
  ["src/dom/painter.ts", from("mark.js"), null],
  ["src/dom/paint/marks.ts", from("mark.js/dist/mark.es6.js"), null],
  ["src/dom/paint/colours.ts", from("../../ui/tokens"), "never ui, app or platform"],
  ["src/ui/card/a.tsx", from("preact/hooks"), null],
  ["src/ui/card/b.tsx", from("@floating-ui/dom"), null],
  ["src/ui/card/c.tsx", from("../../model/settings"), null],
  ["src/ui/card/d.tsx", from("../../dom/blocks"), "never dom, app or platform"],
  ["src/ui/card/e.tsx", from("../../platform/settings"), "never dom, app or platform"],
  ["src/ui/card/f.tsx", from("wxt/browser"), "no other package"],
  ["src/ui/card/g.tsx", from("zod/mini"), "no other package"],
  ["src/platform/a.ts", from("wxt/browser"), null],
  ["src/platform/b.ts", from("../model/settings"), null],
  ["src/platform/c.ts", from("../app/session"), "never dom, ui or app"],
  ["src/platform/d.ts", from("zod"), "it is zod/mini"],
  ["src/platform/settings/d.ts", from("zod/mini"), null],
  ["src/platform/content/d.ts", from("zod/mini"), "written by hand"],
  ["src/platform/content/e.ts", from("../settings/read"), "nothing of background"],
  ["src/platform/content/f.ts", from("../../app/session"), "never dom, ui or app"],
  ["src/platform/content/g.ts", from("../../model/settings"), null],
  ["src/platform/e.ts", use("browser.storage"), null],
  ["src/platform/f.ts", use("chrome.storage"), "Use `browser`"],
  ["src/platform/g.ts", use('fetch("/x")'), "No request leaves"],
  ["src/app/a.ts", from("../dom/blocks"), null],
  ["src/app/b.ts", from("../ui/card/card"), null],
  ["src/app/c.ts", from("../platform/settings"), null],
  ["src/app/d.ts", from("wxt/browser"), "src/app composes"],
  ["src/app/e.ts", from("mark.js"), "src/app composes"],
  ["src/app/f.ts", use("browser.storage"), "Only src/platform"],
  ["src/ui/h.tsx", use("chrome.storage"), "Only src/platform"],
  ["src/core/m.ts", use('fetch("/x")'), "No request leaves"],
  ["src/dom/f.ts", use("new WebSocket(location.href)"), "No request leaves"],
  ["entrypoints/a.ts", from("../src/app/session"), null],
  ["entrypoints/b.ts", from("wxt/utils/define-background"), null],
  ["entrypoints/c.ts", from("../src/core/annotate"), "only wires"],
  ["entrypoints/d.ts", from("../src/dom/blocks"), "only wires"],
  ["entrypoints/e.ts", from("wxt/browser"), "only wires"],
  ["entrypoints/f.ts", use("browser.runtime"), "Only src/platform"],
];

/** Lints the folder with the project's own settings: the diagnostics' texts, by file. */
async function lint(folder: string): Promise<Map<string, string>> {
  const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
  const args = [biome, "lint", "--vcs-enabled=false", "--max-diagnostics=none", "--colors=off"];
  const output = await new Promise<string>((done) => {
    execFile(process.execPath, args, { cwd: folder }, (_failed, stdout, stderr) =>
      done(stdout + stderr),
    );
  });
  const texts = new Map<string, string>();
  for (const part of output.split(/^(?=\S+:\d+:\d+ lint\/)/m)) {
    const [, file, rule] = /^(\S+?):\d+:\d+ (\S+)/.exec(part) ?? [];
    if (!file || !rule?.startsWith("lint/style/noRestricted")) continue;
    texts.set(file, (texts.get(file) ?? "") + part.replace(/\s+/g, " "));
  }
  return texts;
}

describe("import rules", () => {
  let folder = "";
  let found = new Map<string, string>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "import-rules-"));
    await copyFile("biome.json", join(folder, "biome.json"));
    for (const [file, line] of cases) {
      await mkdir(dirname(join(folder, file)), { recursive: true });
      await writeFile(join(folder, file), `${line}\n`);
    }
    found = await lint(folder);
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each(cases)("%s: %s", (file, _line, expected) => {
    if (expected === null) {
      expect(found.get(file)).toBeUndefined();
      return;
    }
    expect(found.get(file)).toContain(expected);
  });
});
