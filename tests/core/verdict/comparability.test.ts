import { describe, expect, it } from "vitest";
import type { ClaimTime } from "../../../src/core/annotation";
import { parseEdtf } from "../../../src/core/claim/period/edtf";
import type { Source, Statement } from "../../../src/core/reference/model";
import { comparability } from "../../../src/core/verdict/comparability";

const SOURCE: Source = {
  id: "s",
  file: "s.txt",
  title: "S",
  publisher: null,
  author: null,
  publishedOn: "2017-09-28",
  kind: "report",
  language: "en",
  url: null,
};

function judged(
  holdsFor: string,
  time: string | undefined,
  claim: string,
  source: ClaimTime["source"],
  more: { cumulative?: boolean; established?: boolean; rank?: Statement["rank"] } = {},
): string {
  const days = claim === "" ? null : parseEdtf(claim);
  const statement: Statement = {
    source: "s",
    paragraph: 1,
    value: { amount: 1, bound: "exact" },
    summary: "",
    ...(time === undefined ? {} : { time }),
    ...(more.rank ? { rank: more.rank } : {}),
  };
  const fact = {
    id: "f",
    category: "c",
    kind: "quantity" as const,
    question: "?",
    holdsFor,
    cumulative: more.cumulative ?? false,
    statements: [statement],
  };
  return comparability(
    fact,
    statement,
    SOURCE,
    { start: days?.start ?? null, end: days?.end ?? null, source },
    more.established ?? false,
  );
}

describe("what never changes", () => {
  it.each([
    ["undated", "", "unknown"],
    ["on any page", "2024-01-05", "page"],
  ] as const)("is comparable %s", (_, claim, source) => {
    expect(judged("always", undefined, claim, source)).toBe("conflict");
  });
});

describe("how things stand (a year)", () => {
  it.each([
    ["2017-09-28", "conflict", "the statement's own day"],
    ["2017-11-20", "conflict", "soon after"],
    ["2018-06-01", "agreement", "within the year: a new value is to be expected"],
    ["2018-12-01", "none", "after the year"],
    ["2015-04-29", "none", "long before"],
    ["2017-02-01", "agreement", "within the year before"],
    ["2016-08-01", "none", "more than a year before"],
  ])("%s -> %s (%s)", (day, expected) => {
    expect(judged("P1Y", "2017-09-28", day, "page")).toBe(expected);
    expect(judged("P1Y", "2017-09-28", day, "stated")).toBe(expected);
  });

  it("agrees at most where the page is undated", () => {
    expect(judged("P1Y", "2017-09-28", "", "unknown")).toBe("agreement");
  });

  it("is not attested beyond the source's own day, whatever term is named", () => {
    expect(judged("P1Y", "2016-11/2020-11", "2019-03-12", "page")).toBe("agreement");
    expect(judged("P1Y", "2016-11/2020-11", "2017-08-01", "page")).toBe("conflict");
  });

  it("is reported for the end of a long period", () => {
    expect(judged("P1Y", "2017-09-28", "1923/2017-09-28", "stated")).toBe("agreement");
    expect(judged("P1Y", "2017-09-28", "2014/2020-06", "stated")).toBe("none");
  });
});

describe("a count over a closed period", () => {
  const closed = { cumulative: true };
  it.each([
    ["2016", "stated", "conflict"],
    ["2016-12", "stated", "conflict"],
    ["2016-03", "stated", "agreement"],
    ["2015", "stated", "none"],
    ["2017-09-28", "page", "agreement"],
    ["2015-09-28", "page", "none"],
    ["", "unknown", "agreement"],
  ] as const)("2016 against %s (%s) -> %s", (claim, source, expected) => {
    expect(judged("always", "2016", claim, source, closed)).toBe(expected);
  });

  it("is comparable once the event itself is named", () => {
    expect(judged("always", "2024", "", "unknown", { ...closed, established: true })).toBe(
      "conflict",
    );
  });
});

describe("a total that keeps growing", () => {
  const growing = { cumulative: true };
  it.each([
    ["2014/2017-03", "stated", "conflict"],
    ["2014/2016", "stated", "conflict"],
    ["2014/2020-06", "stated", "none"],
    ["2020-11-16", "page", "none"],
    ["2017-09-28", "page", "agreement"],
    ["", "unknown", "agreement"],
  ] as const)("2014 to March 2017 against %s (%s) -> %s", (claim, source, expected) => {
    expect(judged("P3M", "2014/2017-03", claim, source, growing)).toBe(expected);
  });
});

describe("a deprecated statement", () => {
  it("decides nothing", () => {
    expect(judged("always", undefined, "", "unknown", { rank: "deprecated" })).toBe("none");
  });
});
