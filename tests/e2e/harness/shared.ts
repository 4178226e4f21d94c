import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** Texts and pages of others that are no part of the project and may lie beside its folder. */
const FOLDER = join("..", "shared");

export const hasShared = existsSync(FOLDER);

export interface RealPage {
  readonly file: string;
  readonly encoding: string;
}

/** Saved news pages; none of them makes a claim about our subjects. */
export function realPages(): RealPage[] {
  const list = JSON.parse(readFileSync(join(FOLDER, "pages", "index.json"), "utf8")) as RealPage[];
  // Some stand in the list twice.
  return [...new Map(list.map((page) => [page.file, page])).values()];
}

export async function realPage({ file }: RealPage): Promise<Buffer> {
  return gunzipSync(await readFile(join(FOLDER, "pages", file)));
}

/** The paragraphs of a source article, counted as statements count them. */
export async function paragraphsOf(file: string): Promise<string[]> {
  const text = await readFile(join(FOLDER, "seeds", file), "utf8");
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** Which facts each article must be found to state, from the table that lists them: `fact source`. */
export async function listedStatements(): Promise<ReadonlySet<string>> {
  const text = await readFile(join(FOLDER, "reference-facts.md"), "utf8");
  const rows = [...text.matchAll(/^\| `([a-z0-9-]+)` \|.*\| ([0-9, ]+) \|$/gm)];
  return new Set(
    rows.flatMap(([, fact, sources]) =>
      (sources ?? "").split(", ").map((source) => `${fact} ${source}`),
    ),
  );
}
