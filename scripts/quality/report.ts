/** The figures as text. */
import type { Annotation } from "../../src/core/annotation";
import type { Outcome } from "./compare";
import {
  count,
  countBy,
  type Figures,
  factOf,
  isWrongDiffers,
  ratio,
  type Share,
  verdictOf,
} from "./figures";
import type { LabelledRecord } from "./labels";
import type { ScoredSet, Silence } from "./score";

/** The kind of each fact, by its id. */
export type KindOf = (fact: string) => string;

export function reportSet({ name, heldBack, results }: ScoredSet, kindOf: KindOf): string {
  const outcomes = results.flatMap((result) => result.outcomes);
  const claimless = results.filter(({ record }) => record.expect.length === 0).length;
  const lines = [
    `${name}: ${results.length} sentences, ${claimless} of them without a claim`,
    table(new Map([["all", count(outcomes)]])),
  ];
  if (heldBack) return lines.join("\n");
  lines.push(
    table(countBy(outcomes, (outcome) => kindOf(factOf(outcome)))),
    table(countBy(outcomes, verdictOf)),
    table(countBy(outcomes, factOf)),
    ...results.flatMap(({ record, outcomes: own }) => own.flatMap((one) => mistake(record, one))),
  );
  return lines.join("\n");
}

export function reportSilence({ name, texts, claims }: Silence): string {
  const strays = claims.map(
    ({ prefix, quote, suffix, fact, verdict }) =>
      `  "${quote}" (${fact}, ${verdict})\n      ${prefix}${quote}${suffix}`,
  );
  return [`${name}: ${claims.length} claims in ${texts} texts`, ...strays].join("\n");
}

function mistake(record: LabelledRecord, outcome: Outcome): string[] {
  const says = describe(outcome);
  const after = `\n      ${record.published ?? "undated"}: ${record.text}`;
  return says.map((what) => `  ${record.id}: ${what}${after}`);
}

function describe(outcome: Outcome): string[] {
  if (outcome.type === "missed") {
    return [`missed "${outcome.expected.quote}" (${outcome.expected.fact})`];
  }
  const { annotation } = outcome;
  const which = `"${annotation.quote}" (${annotation.fact}, ${annotation.verdict}: ${annotation.reason})`;
  const loud = isWrongDiffers(outcome) ? "WRONG DIFFERS " : "";
  if (outcome.type === "extra") {
    return [`${loud}${outcome.forbidden ? "forbidden" : "no claim"} ${which}`];
  }
  const { expected, verdictRight, intervalRight, timeRight } = outcome;
  return [
    ...(verdictRight
      ? []
      : [`${loud}verdict of ${which}, expected ${expected.verdict.join(" or ")}`]),
    ...(intervalRight === false ? [`interval of ${which}: ${intervalText(annotation)}`] : []),
    ...(timeRight === false ? [`time of ${which}: ${JSON.stringify(annotation.claim.time)}`] : []),
  ];
}

function intervalText({ claim }: Annotation): string {
  return `${claim.lowInclusive ? "[" : "("}${claim.low}, ${claim.high}${claim.highInclusive ? "]" : ")"}`;
}

const COLUMNS: readonly (readonly [string, (figures: Figures) => string])[] = [
  ["expected", ({ expected }) => `${expected}`],
  ["found", ({ found }) => `${found}`],
  ["extra", ({ extra }) => `${extra}`],
  ["precision", ({ found, extra }) => percentage({ of: found + extra, right: found })],
  ["recall", ({ expected, found }) => percentage({ of: expected, right: found })],
  ["verdicts", ({ found, verdictsRight }) => percentage({ of: found, right: verdictsRight })],
  ["wrong differs", ({ wrongDiffers }) => `${wrongDiffers}`],
  ["forbidden", ({ forbidden }) => `${forbidden}`],
  ["intervals", ({ intervals }) => percentageOf(intervals)],
  ["times", ({ times }) => percentageOf(times)],
];

function percentage(share: Share): string {
  return share.of === 0 ? "-" : `${(ratio(share) * 100).toFixed(1)} %`;
}

function percentageOf(share: Share): string {
  return share.of === 0 ? "-" : `${percentage(share)} of ${share.of}`;
}

function table(groups: ReadonlyMap<string, Figures>): string {
  const rows = [
    ["", ...COLUMNS.map(([name]) => name)],
    ...[...groups].map(([name, figures]) => [name, ...COLUMNS.map(([, text]) => text(figures))]),
  ];
  const widths =
    rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  const line = (row: string[]) =>
    row.map((cell, at) =>
      at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
  return rows.map((row) => `  ${line(row).join("  ")}`).join("\n");
}
