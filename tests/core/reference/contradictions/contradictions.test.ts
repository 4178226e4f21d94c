import { describe, expect, it } from "vitest";
import { findContradictions } from "../../../../src/core/reference/contradictions/contradictions";
import { formatFinding } from "../../../../src/core/reference/contradictions/finding";
import { review } from "../../../../src/core/reference/contradictions/known";
import type { Fact, Statement } from "../../../../src/core/reference/model";
import type { Kind, Value } from "../../../../src/core/value";

function said(source: string, value: Value, more: Partial<Statement> = {}): Statement {
  return { source, paragraph: 1, value, summary: "So it says.", ...more };
}

function fact(id: string, kind: Kind, statements: Statement[], more: Partial<Fact> = {}): Fact {
  const question = `What of ${id}?`;
  return { id, category: "events", kind, question, statements, cues: { about: [] }, ...more };
}

const exact = (amount: number, currency?: string): Value =>
  currency === undefined ? { amount, bound: "exact" } : { amount, bound: "exact", currency };

function found(...facts: Fact[]): string[] {
  const source = (id: string, publishedOn: string) => ({
    id,
    file: `${id}.txt`,
    title: id,
    publisher: null,
    author: null,
    publishedOn,
    kind: "news report",
    language: "en",
    url: null,
  });
  const sources = [source("001", "2017-09-26"), source("002", "2017-09-28")];
  return findContradictions({ sources, categories: [], facts, lexicon: {} }).map(
    ({ check, facts: concerned, says }) => `${check} ${concerned.join("+")}: ${says}`,
  );
}

function money(id: string, source: string, yuan: number, dollars: number): Fact {
  return fact(id, "quantity", [
    said(source, exact(yuan, "CNY")),
    said(source, exact(dollars, "USD")),
  ]);
}

describe("currency rates", () => {
  it("finds two rates in one article", () => {
    expect(found(money("large", "001", 8600, 125), money("small", "001", 1900, 291))).toEqual([
      "currency-rates large+small: source 001 converts at rates more than half apart, 68.8 and 6.53 CNY to one USD",
    ]);
  });

  it("finds them where one is deprecated already", () => {
    const large = money("large", "001", 8600, 125);
    const statements = large.statements.map((each) => ({ ...each, rank: "deprecated" as const }));
    expect(found({ ...large, statements }, money("small", "001", 1900, 291))).toHaveLength(1);
  });

  it.each([
    ["rates that differ by rounding", money("a", "001", 1900, 291), money("b", "001", 660, 100)],
    ["rates in two articles", money("a", "001", 8600, 125), money("b", "002", 1900, 291)],
    ["one conversion alone", money("a", "001", 8600, 125), fact("b", "quantity", [])],
  ])("lets pass %s", (_, a, b) => {
    expect(found(a, b)).toEqual([]);
  });

  it("compares no sums of different paragraphs", () => {
    const apart = fact("a", "quantity", [
      said("001", exact(8600, "CNY")),
      said("001", exact(125, "USD"), { paragraph: 2 }),
    ]);
    expect(found(apart, money("b", "001", 1900, 291))).toEqual([]);
  });
});

describe("parts and wholes", () => {
  const whole = fact("all", "quantity", [said("001", exact(612))], { unit: "requests" });
  const part = (value: Value, more: Partial<Fact> = {}) =>
    fact("some", "quantity", [said("001", value)], { unit: "requests", partOf: "all", ...more });

  it.each([
    ["a part above the whole", part(exact(613))],
    ["a part in percent above 100", part(exact(140), { unit: "percent" })],
    ["a share above one", part(exact(1.2), { unit: "share" })],
  ])("finds %s", (_, some) => {
    expect(found(whole, some)).toHaveLength(1);
  });

  it.each([
    ["the whole itself", part(exact(612))],
    ["a part below it", part(exact(230))],
    ["a part that may be the whole", part({ amount: 612, bound: "atLeast" })],
    ["another currency", part(exact(9999, "USD"))],
    ["another basis", part({ amount: 9999, bound: "exact", basis: "per year" })],
    ["half", part(exact(0.5), { unit: "share" })],
    [
      "growth in percent, of no whole",
      fact("growth", "quantity", [said("001", exact(140))], { unit: "percent" }),
    ],
  ])("lets pass %s", (_, some) => {
    expect(found(whole, some)).toEqual([]);
  });
});

describe("ordinals and counts", () => {
  const rank = (ordinal: number, of?: number): Value =>
    of === undefined ? { ordinal, scale: "the list" } : { ordinal, scale: "the list", of };
  const count = fact("count", "quantity", [said("002", exact(40))], { unit: "people" });

  it("finds a place beyond the end of its scale", () => {
    expect(found(fact("place", "rank", [said("001", rank(101, 100))]))).toEqual([
      "ordinal-over-count place: number 101 stands on a scale of 100",
    ]);
  });

  it("finds a place beyond what another fact counts", () => {
    expect(
      found(count, fact("order", "rank", [said("001", rank(46))], { partOf: "count" })),
    ).toEqual(["ordinal-over-count order+count: number 46 is counted among fewer"]);
  });

  it.each([
    ["the last place", fact("place", "rank", [said("001", rank(100, 100))])],
    ["a scale without end", fact("place", "rank", [said("001", rank(4000))])],
    [
      "a place within the count",
      fact("order", "rank", [said("001", rank(40))], { partOf: "count" }),
    ],
  ])("lets pass %s", (_, place) => {
    expect(found(count, place)).toEqual([]);
  });
});

describe("statements of one fact", () => {
  const two = (kind: Kind, a: Value, b: Value, more: Partial<Fact> = {}) =>
    fact("it", kind, [said("001", a), said("002", b)], more);
  const names = (...all: string[]): Value => ({ names: all });

  it.each([
    ["counts", two("quantity", exact(46), exact(40))],
    [
      "a count of today against one of two days later",
      two("quantity", exact(46), exact(40), { holdsFor: "P3M" }),
    ],
    [
      "a total against a rate",
      two(
        "quantity",
        { amount: 20, bound: "exact", basis: "total" },
        { amount: 20, bound: "exact", basis: "per year" },
      ),
    ],
    ["a hedged amount out of reach", two("quantity", { amount: 90, bound: "moreThan" }, exact(70))],
    ["dates", two("date", { date: "1984-09" }, { date: "1985" })],
    [
      "ordinals",
      two("rank", { ordinal: 86, scale: "sessions" }, { ordinal: 85, scale: "sessions" }),
    ],
    ["names", two("place", names("Lyon", "France"), names("Paris"))],
    [
      "speakers",
      two("quote", { speaker: "A", fingerprint: [1] }, { speaker: "B", fingerprint: [1] }),
    ],
    [
      "stances of one holder",
      two(
        "position",
        { holder: "A", stance: "for", view: "Yes." },
        { holder: "A", stance: "against", view: "No." },
      ),
    ],
  ])("finds disjoint %s", (_, it_) => {
    expect(found(it_)).toHaveLength(1);
  });

  it.each([
    ["the same", two("quantity", exact(46), exact(46))],
    ["overlapping hedges", two("quantity", { amount: 70, bound: "moreThan" }, exact(75))],
    ["different currencies", two("quantity", exact(46, "CNY"), exact(7, "USD"))],
    ["a month and its year", two("date", { date: "1984-09" }, { date: "1984" })],
    ["spellings", two("person", names("Jürgen Stock"), names("Juergen Stock", "Jurgen Stock"))],
    [
      "views of two holders",
      two(
        "position",
        { holder: "A", stance: "for", view: "Yes." },
        { holder: "B", stance: "against", view: "No." },
      ),
    ],
    [
      "other words of one speaker",
      two("quote", { speaker: "A", fingerprint: [1] }, { speaker: "A", fingerprint: [2] }),
    ],
    [
      "office-holders of other years",
      fact(
        "it",
        "person",
        [said("001", names("Meng")), said("002", names("Al Raisi"), { time: "2024" })],
        { holdsFor: "P1Y" },
      ),
    ],
    [
      "a deprecated one",
      fact("it", "quantity", [
        said("001", exact(46)),
        said("002", exact(40), { rank: "deprecated", rankReason: "Old." }),
      ]),
    ],
  ])("lets pass %s", (_, it_) => {
    expect(found(it_)).toEqual([]);
  });
});

describe("review", () => {
  const finding = {
    check: "disjoint-statements" as const,
    facts: ["returned"],
    between: ["001: 46", "002: 40"],
    says: "the amounts do not overlap",
  };
  const { says: _, ...identity } = finding;

  it("accepts what is known with its reason", () => {
    expect(review([finding], [{ ...identity, reason: "Two counts." }])).toEqual({
      accepted: [{ finding, reason: "Two counts." }],
      open: [],
      stale: [],
    });
  });

  it("opens a finding again when a value changes, and reports the old entry", () => {
    const known = [{ ...identity, between: ["001: 46", "002: 41"], reason: "Two counts." }];
    expect(review([finding], known)).toEqual({ accepted: [], open: [finding], stale: [0] });
  });

  it("shows a finding on one line", () => {
    expect(formatFinding(finding)).toBe(
      "disjoint-statements (returned): the amounts do not overlap [001: 46 | 002: 40]",
    );
  });
});
