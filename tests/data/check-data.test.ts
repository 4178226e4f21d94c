import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { checkData } from "../../scripts/check-data";
import { readReferenceData } from "../../scripts/reference-data";
import { formatProblem } from "../../src/core/reference/problem";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reference-data-"));
  cpSync("reference-data", folder, { recursive: true });
});

afterEach(() => rmSync(folder, { recursive: true }));

function edit(name: string, from: string, to: string): void {
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

function problems(): string[] {
  return checkData(folder).problems.map((problem) =>
    formatProblem(problem).slice(folder.length + 1),
  );
}

describe("checkData", () => {
  it("finds nothing in a copy of the data", () => {
    expect(problems()).toEqual([]);
  });

  it("points at a mistake in a fact", () => {
    edit("facts/peacekeeping.json", '"amount": 2609', '"amount": "2,609"');
    expect(problems()).toEqual([
      expect.stringMatching(
        /^facts\/peacekeeping\.json:\d+:\d+: peacekeepers-sent, statement 1, value\.amount: expected a number.*; found "2,609"$/,
      ),
    ]);
  });

  it("points at a mistake in the list of sites", () => {
    edit("sites.json", '"host": "globaltimes.cn"', '"host": "https://www.globaltimes.cn/"');
    expect(problems()).toEqual([
      expect.stringMatching(/^sites\.json:\d+:\d+: https:.*, host: expected a host in lower case/),
    ]);
  });

  it("reports a contradiction that is new, with the entry that would let it stand", () => {
    edit("facts/events.json", '"amount": 158', '"amount": 157');
    expect(problems()[0]).toContain(
      'To let it stand, add {"check":"disjoint-statements","facts":["assembly-2017-countries"],"between":["001: 157","002: 158"],"reason":"…"}',
    );
  });

  it("reports known contradictions that are gone", () => {
    edit("facts/red-notices.json", '"amount": 40', '"amount": 46');
    expect(problems()).toEqual([
      expect.stringContaining("accepted[1]: expected a contradiction that is found"),
      expect.stringContaining("accepted[2]: expected a contradiction that is found"),
    ]);
  });

  it("says which file is missing", () => {
    rmSync(join(folder, "sources.json"));
    expect(problems()).toEqual(["sources.json: expected the file to be there; it is missing"]);
  });
});

describe("what uses the data", () => {
  it("stops a build with the same lines", () => {
    edit("facts/interpol.json", '"bound": "exact"', '"bound": "exatc"');
    expect(() => readReferenceData(folder)).toThrow(
      /interpol-member-count, statement 1, value\.bound: expected one of exact, .*; found "exatc"/,
    );
  });

  it("ends the command with status 1", () => {
    edit("facts/interpol.json", '"bound": "exact"', '"bound": "exatc"');
    const run = () =>
      execFileSync("node_modules/.bin/tsx", ["scripts/data-check.ts", folder], { stdio: "pipe" });
    expect(run).toThrow(/interpol-member-count, statement 1, value\.bound/);
  });
});
