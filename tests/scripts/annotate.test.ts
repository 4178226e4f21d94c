import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Annotation } from "../../src/core/annotation";

const ROOT = join(import.meta.dirname, "..", "..");

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function annotate(args: readonly string[], input = ""): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", join(ROOT, "scripts", "annotate.ts"), ...args],
      { cwd: ROOT },
    );
    let out = "";
    let err = "";
    child.stdout.on("data", (data) => {
      out += data;
    });
    child.stderr.on("data", (data) => {
      err += data;
    });
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, out, err }));
    child.stdin.end(input);
  });
}

const lines = (text: string) =>
  text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as { id?: string; error?: string; annotations?: Annotation[] });

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "annotate-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

describe("records", { timeout: 60_000 }, () => {
  it("come out in order; a bad line gives an error in its place, and the rest is done", async () => {
    const input = [
      '{"id":"a","text":"Interpol has 190 members."}',
      "{no json}",
      "",
      '{"id":"b"}',
      '{"id":"c","text":"Nothing here.","published":7}',
      "[]",
      '{"id":"d","text":"Interpol is based in Lyon."}',
    ].join("\n");
    const { status, out } = await annotate(["--jsonl"], input);
    const records = lines(out);
    expect(status).toBe(1);
    expect(records.map((record) => record.id ?? null)).toEqual(["a", null, "b", "c", null, "d"]);
    expect(records[0]?.annotations?.map((one) => one.fact)).toContain("interpol-member-count");
    expect(records[1]?.error).toMatch(/^Line 2 is not JSON/);
    expect(records[2]?.error).toMatch(/Line 4: the field "text" is missing/);
    expect(records[3]?.error).toMatch(/Line 5: the field "published" is not a string/);
    expect(records[4]?.error).toMatch(/Line 6: expected an object/);
    expect(records[5]?.annotations?.map((one) => one.quote)).toContain("Lyon");
  });

  it("take the date of the command line where they have none", async () => {
    const input = '{"id":"a","text":"China has brought back 40 of the 100 most-wanted."}';
    const { out } = await annotate(["--jsonl", "--published", "2020-01-01"], input);
    const found = lines(out)[0]?.annotations?.find((one) => one.fact === "top-100-returned");
    expect(found?.verdict).toBe("other-period");
    expect(found?.claim.time).toEqual({ start: "2020-01-01", end: "2020-01-01", source: "page" });
  });
});

describe("pages", { timeout: 60_000 }, () => {
  const PAGE = `<!doctype html><html lang="en"><head><title>Police body</title>
    <meta property="article:published_time" content="2017-09-27T08:00:00Z"></head>
    <body><p>Interpol, with <b>190</b> members, is based in Lyon.</p></body></html>`;

  it("give one JSON document each, with the page's own date", async () => {
    const { status, out } = await annotate(["--json", file("page.html", PAGE)]);
    const result = JSON.parse(out) as { published: string; annotations: Annotation[] };
    expect(status).toBe(0);
    expect(result.published).toBe("2017-09-27");
    expect(result.annotations.map(({ quote, verdict }) => [quote, verdict])).toEqual([
      ["Interpol", "mention"],
      ["190", "matches"],
      ["Lyon", "matches"],
    ]);
  });

  it("give a table for people", async () => {
    const { out } = await annotate([file("page.html", PAGE)]);
    expect(out).toContain("matches");
    expect(out).toContain("interpol-member-count");
    expect(out).toContain("2 claims, 1 mentions");
  });

  it.each([
    ["plain text", "Interpol has 190 members."],
    ["XML", '<?xml version="1.0"?><feed><entry>Interpol has 190 members.</entry></feed>'],
    ["an empty file", ""],
    ["a page without body", "<!doctype html><html><head><title>Interpol</title></head></html>"],
    ["unclosed tags", "<html><body><p>Interpol has <b>190 members"],
  ])("are never too broken to be read: %s", async (_, content) => {
    const { status, out } = await annotate(["--json", file("odd.html", content)]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toHaveProperty("annotations");
  });

  it("one that is not there is told of, and the others are done", async () => {
    const page = file("page.html", PAGE);
    const { status, out, err } = await annotate(["--json", join(folder, "none.html"), page]);
    expect(status).toBe(1);
    expect(err).toContain("none.html");
    expect(lines(out)).toHaveLength(1);
  });
});

describe("options", { timeout: 60_000 }, () => {
  it.each([
    ["no page", [], "No page was given"],
    ["an unknown option", ["--jsn", "x.html"], "--jsn"],
    ["an unknown category", ["--categories", "intrepol", "x.html"], 'no category "intrepol"'],
    ["a broken pack", ["--pack", "package.json", "--jsonl"], "package.json"],
  ])("%s: a sentence and how to call it", async (_, args, message) => {
    const { status, err } = await annotate(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain("usage:");
  });
});
