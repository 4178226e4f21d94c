import { parseArgs } from "node:util";

export interface Options {
  /** Files or folders of labelled sentences; the default ones where none is given. */
  readonly paths: readonly string[];
  readonly json: boolean;
  /** Fail below a floor. */
  readonly check: boolean;
  readonly pages: boolean;
}

export const USAGE = `usage: npm run --silent quality -- [options] [file or folder ...]

  --json       one JSON document instead of tables
  --check      exit status 1 where a floor is not reached
  --no-pages   labelled sentences only, without the real pages`;

/** @throws TypeError that names an option which is not known. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    allowNegative: true,
    options: {
      json: { type: "boolean", default: false },
      check: { type: "boolean", default: false },
      pages: { type: "boolean", default: true },
    },
  });
  return { paths: positionals, ...values };
}
