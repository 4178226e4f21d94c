import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const FOLDER = join(".output", "chrome-mv3");
/** The longest of the languages' words stands for all: a page gets one of them. */
const WORDS = ["words-ar.js", "words-en.js", "words-es.js", "words-fr.js", "words-zh.js"];

export interface SizeLimit {
  readonly what: string;
  readonly files: readonly string[];
  /** What is aimed at, in kB (1,024 bytes) after gzip. */
  readonly aim: number;
  /** What must not be passed: the aim, or what was reached so far (see docs/performance.md). */
  readonly most: number;
}

export const LIMITS: readonly SizeLimit[] = [
  { what: "gate", files: ["gate.js"], aim: 2, most: 2.2 },
  { what: "engine and painter, with the facts", files: ["engine.js"], aim: 30, most: 100 },
  { what: "card", files: ["card.js"], aim: 10, most: 11.5 },
  {
    what: "everything on a page",
    files: ["gate.js", "engine.js", "card.js", "words"],
    aim: 45,
    most: 118,
  },
];

/** Size after gzip of what is put into pages, in bytes, by file of the release build. */
export function measureSizes(): (files: readonly string[]) => number {
  const sizeOf = (file: string) => gzipSync(readFileSync(join(FOLDER, file)), { level: 9 }).length;
  const words = Math.max(...WORDS.map(sizeOf));
  return (files) =>
    files.reduce((sum, file) => sum + (file === "words" ? words : sizeOf(file)), 0) / 1_024;
}
