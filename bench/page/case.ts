import type { BenchBrowser } from "./browser";
import type { Row } from "./rows";

/** A part of the bench that can be run alone: `npm run bench -- <name>`. */
export interface Case {
  readonly name: string;
  run(browser: BenchBrowser): Promise<readonly Row[]>;
}
