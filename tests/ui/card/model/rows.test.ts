import { describe, expect, test } from "vitest";
import { sourceRow } from "../../../../src/ui/card/model/rows";
import { createTranslator } from "../../../../src/ui/i18n";
import { en } from "../../../../src/ui/i18n/en";
import { facts, sources } from "../../fixtures/reference";

const t = createTranslator(en);
const compared = (
  relation: "matches" | "consistent" | "differs" | "not-comparable",
  reason = "",
) => ({
  index: 0,
  source: "001",
  paragraph: 1,
  relation,
  comparable: relation !== "not-comparable",
  reason,
});

describe("a source's row", () => {
  test("gives value, publisher, date, paragraph and who is quoted", () => {
    expect(
      sourceRow(facts.requests, facts.requests.statements[0], compared("differs"), sources, t),
    ).toMatchObject({
      value: "612 requests",
      where: "China Plus, Sep 28, 2017, paragraph 21",
      attribution: "Ministry of Public Security of China",
      period: "2016",
      relation: "differs",
      relationText: "Differs",
    });
  });

  test("says what is not stated instead of filling it in", () => {
    expect(
      sourceRow(facts.training, facts.training.statements[0], compared("matches"), sources, t),
    ).toMatchObject({
      where: "publisher not stated, date not stated, paragraph 16",
      title: "Article 000",
    });
  });

  test("says that a date is inferred", () => {
    const statement = { ...facts.training.statements[0], source: "003" };
    const fact = { ...facts.training, statements: [statement] };
    expect(sourceRow(fact, statement, undefined, sources, t).where).toContain(
      "Sep 9, 2024, inferred from the events",
    );
  });

  test.each([
    [compared("matches"), "matches"],
    [compared("consistent"), "consistent"],
    [compared("not-comparable", "another-time"), "other-period"],
    [compared("not-comparable", "other-currency"), "not-comparable"],
    [undefined, "stated"],
  ] as const)("relates %j as %s", (how, relation) => {
    expect(sourceRow(facts.members, facts.members.statements[0], how, sources, t).relation).toBe(
      relation,
    );
  });

  test("a deprecated statement is set aside with its reason, whatever the comparison says", () => {
    const row = sourceRow(
      facts.assets,
      facts.assets.statements[1],
      compared("matches"),
      sources,
      t,
    );
    expect(row.relation).toBe("deprecated");
    expect(row.note).toMatch(/1\.9 billion yuan/);
  });
});
