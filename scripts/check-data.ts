import { existsSync, readFileSync } from "node:fs";
import { checkSites } from "../src/core/reference/check/sites";
import { findContradictions } from "../src/core/reference/contradictions/contradictions";
import { type Finding, formatFinding } from "../src/core/reference/contradictions/finding";
import { review } from "../src/core/reference/contradictions/known";
import { knownContradictionsFileSchema } from "../src/core/reference/known-schema";
import { loadReference } from "../src/core/reference/load";
import type { ReferenceData } from "../src/core/reference/model";
import type { ParsedFile, TextFile } from "../src/core/reference/parsed-file";
import { type Problem, problemAt } from "../src/core/reference/problem";
import { parseFile } from "../src/core/reference/schema-problems";
import { sitesFileSchema } from "../src/core/reference/site-schema";
import { readReferenceFiles, requiredFiles } from "./reference-files";

export interface DataReport {
  /** What there is, for people: sizes, and the contradictions that are known. */
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
}

/** Checks all files of a data folder: each by itself, then together, then for contradictions. */
export function checkData(folder: string): DataReport {
  const missing = requiredFiles(folder).filter((path) => !existsSync(path));
  if (missing.length > 0) return { notes: [], problems: missing.map(missingFile) };

  const { data, problems } = loadReference(readReferenceFiles(folder));
  const sites = checkSitesFile(folder);
  if (!data) return { notes: [], problems: [...problems, ...sites] };
  const contradictions = checkContradictions(folder, data);
  return {
    notes: [...contradictions.notes, summary(folder, data)],
    problems: [...sites, ...contradictions.problems],
  };
}

function checkSitesFile(folder: string): readonly Problem[] {
  const parsed = parseFile(read(folder, "sites.json"), sitesFileSchema);
  return parsed.file ? checkSites(parsed.file) : parsed.problems;
}

function checkContradictions(folder: string, data: ReferenceData): DataReport {
  const parsed = parseFile(
    read(folder, "known-contradictions.json"),
    knownContradictionsFileSchema,
  );
  if (!parsed.file) return { notes: [], problems: parsed.problems };
  const { file } = parsed;
  const { accepted, open, stale } = review(findContradictions(data), file.content.accepted);
  return {
    notes: accepted.map(
      ({ finding, reason }) => `Known: ${formatFinding(finding)}\n       ${reason}`,
    ),
    problems: [
      ...open.map((finding) => openFinding(file, finding)),
      ...stale.map((index) =>
        problemAt(file, ["accepted", index], "a contradiction that is found (delete this entry)"),
      ),
    ],
  };
}

function openFinding(file: ParsedFile<unknown>, finding: Finding): Problem {
  const { says, ...identity } = finding;
  const entry = JSON.stringify({ ...identity, reason: "…" });
  const found = `${formatFinding(finding)}. To let it stand, add ${entry} with the reason`;
  return {
    ...problemAt(file, ["accepted"], "every contradiction mended or named here with a reason"),
    found,
  };
}

function missingFile(file: string): Problem {
  const expected = "the file to be there";
  return { file, place: null, entry: null, statement: null, field: "", expected, found: null };
}

function read(folder: string, name: string): TextFile {
  const path = `${folder}/${name}`;
  return { name: path, text: readFileSync(path, "utf8") };
}

function summary(folder: string, { sources, categories, facts }: ReferenceData): string {
  const statements = facts.reduce((sum, fact) => sum + fact.statements.length, 0);
  return `${folder}: ${sources.length} sources, ${categories.length} categories, ${facts.length} facts with ${statements} statements.`;
}
