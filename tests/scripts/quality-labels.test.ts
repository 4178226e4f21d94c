import { describe, expect, it } from "vitest";
import { parseLabels } from "../../scripts/quality/labels";

const empty = { published: null, title: null, before: null, after: null, optional: [] };
const good = { id: "a", ...empty, text: "Interpol has 190 members.", expect: [] };
const members = { quote: "190", fact: "interpol-member-count", verdict: ["agrees"] };

describe("parseLabels", () => {
  it("reads a record a line and passes over empty lines", () => {
    const text = `${JSON.stringify({ ...good, expect: [members] })}\n\n${JSON.stringify(good)}\n`;
    expect(parseLabels(text, "a.jsonl").map(({ expect: { length } }) => length)).toEqual([1, 0]);
  });

  const bad: readonly [string, unknown, RegExp][] = [
    ["a field that is missing", { ...good, text: undefined }, /a\.jsonl, line 1: .*text/s],
    ["a field that is not known", { ...good, exepct: [] }, /line 1: .*exepct/s],
    ["a verdict that is none", { ...good, expect: [{ ...members, verdict: ["true"] }] }, /verdict/],
    [
      "an expectation without a verdict",
      { ...good, expect: [{ ...members, verdict: [] }] },
      /verdict/,
    ],
    [
      "a quote that is not in the text",
      { ...good, expect: [{ ...members, quote: "191" }] },
      /"191"/,
    ],
    ["a quote that is elsewhere", { ...good, expect: [{ ...members, start: 0 }] }, /"190"/],
    ["a forbidden span that is not in the text", { ...good, forbid: ["Lyon"] }, /"Lyon"/],
  ];

  it.each(bad)("says where and what is wrong: %s", (_, record, message) => {
    expect(() => parseLabels(JSON.stringify(record), "a.jsonl")).toThrow(message);
  });

  it("says where a line is not JSON", () => {
    expect(() => parseLabels(`${JSON.stringify(good)}\n{`, "a.jsonl")).toThrow(
      /a\.jsonl, line 2: not JSON/,
    );
  });
});
