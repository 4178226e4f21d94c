import { describe, expect, test } from "vitest";
import type { Statement } from "../../../src/core/reference/model";
import type { Kind, Value } from "../../../src/core/value";
import { standing } from "../../../src/ui/options/agreement";
import { intervalOf } from "../fixtures/card";

const says = (value: Value, more: Partial<Statement> = {}): Statement => ({
  source: "001",
  paragraph: 1,
  summary: "",
  value,
  ...more,
});

function standingOf(kind: Kind, statements: readonly Statement[], holdsFor?: string) {
  const fact = { id: "x", category: "x", kind, question: "?", statements, holdsFor };
  return standing(fact, intervalOf).kind;
}

const n = (amount: number) => says({ amount, bound: "exact" });

describe("statements", () => {
  test.each<[string, Kind, readonly Statement[], string]>([
    ["one", "quantity", [n(190)], "one"],
    ["equal figures", "quantity", [n(190), n(190)], "agree"],
    ["other figures", "quantity", [n(46), n(40)], "disagree"],
    [
      "a figure within another's bound",
      "quantity",
      [n(8.65e9), says({ amount: 8.6e9, bound: "moreThan" })],
      "agree",
    ],
    [
      "other currencies are not held against each other",
      "quantity",
      [
        says({ amount: 8, bound: "exact", currency: "CNY" }),
        says({ amount: 1, bound: "exact", currency: "USD" }),
      ],
      "agree",
    ],
    [
      "a total against a rate",
      "quantity",
      [
        says({ amount: 20000, bound: "exact", basis: "total" }),
        says({ amount: 20000, bound: "exact", basis: "per year" }),
      ],
      "disagree",
    ],
    ["a deprecated one does not count", "quantity", [n(1), { ...n(2), rank: "deprecated" }], "one"],
    [
      "a year and a day in it",
      "date",
      [says({ date: "1984" }), says({ date: "1984-09" })],
      "agree",
    ],
    ["other years", "date", [says({ date: "1984" }), says({ date: "1985" })], "disagree"],
    [
      "a name and its variant",
      "place",
      [says({ names: ["Lyon", "France"] }), says({ names: ["France"] })],
      "agree",
    ],
    ["views", "position", [says({ holder: "a", stance: "yes", view: "" }), n(1)], "versions"],
  ])("%s", (_, kind, statements, expected) => {
    expect(standingOf(kind, statements)).toBe(expected);
  });

  test("of different years are no conflict where the value changes", () => {
    const statements = [
      { ...says({ names: ["Meng Hongwei"] }), time: "2017-09-26" },
      { ...says({ names: ["Ahmed Naser Al Raisi"] }), time: "2024-09-09" },
    ];
    expect(standingOf("person", statements, "P4Y")).toBe("agree");
    expect(standingOf("person", statements)).toBe("disagree");
  });
});
