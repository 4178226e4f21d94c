import type { PageResult } from "./pages";

/** What was found on a page, for people: a heading, then a line a claim with its explanation. */
export function table(result: PageResult): string {
  const claims = result.annotations.filter((annotation) => annotation.verdict !== "mention");
  const mentions = result.annotations.length - claims.length;
  const heading = `${result.file}${result.title ? ` — ${result.title.trim()}` : ""}`;
  const date = result.published ? `published ${result.published}` : "no publication date found";
  const lines = claims.map(
    ({ verdict, quote, fact, explanation }) =>
      `  ${verdict.padEnd(16)} ${quote}\n  ${" ".repeat(16)} ${fact ?? ""}: ${explanation}`,
  );
  const sum = `  ${claims.length} claims, ${mentions} mentions`;
  return [heading, `  ${date}`, ...lines, sum].join("\n");
}
