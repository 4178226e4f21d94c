import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonTextError, readJsonText } from "../../../src/core/reference/json-text";

function errorOf(text: string): string {
  try {
    readJsonText(text);
  } catch (error) {
    if (error instanceof JsonTextError) return error.message;
    throw error;
  }
  return "no error";
}

describe("readJsonText", () => {
  it.each(['{"a":[1,-2.5e3,true,false,null,"x"]}', "[]", "{}", ' "\\u00e9\\n\\"" ', "\ufeff[ ]"])(
    "reads %j",
    (text) => {
      expect(readJsonText(text).value).toEqual(JSON.parse(text.replace("\ufeff", "")));
    },
  );

  it.each([
    ["", "line 1, column 1: expected a value"],
    ['{\n  "a": 1,\n}', "line 3, column 1: expected a key in double quotes; found }"],
    ["[1,\n 2,]", "line 2, column 4: expected a value"],
    ['{"a" 1}', 'line 1, column 6: expected a ":" after the key; found 1}'],
    ['{"a": 1 "b": 2}', 'line 1, column 9: expected "," or "}" after a value; found "b":'],
    ["[1 2]", 'line 1, column 4: expected "," or "]" after a value; found 2]'],
    ['{"a": "x\n"}', 'line 1, column 7: expected a closing " on the same line; found "x'],
    ['"\\q"', 'expected a string without line breaks, and "\\" only before a known letter'],
    ["{'a': 1}", "line 1, column 2: expected a key in double quotes; found 'a':"],
    ["{a: 1}", "expected a key in double quotes; found a:"],
    ["[tru]", "line 1, column 2: expected a value"],
    ["[01]", "expected a value"],
    ["// why\n[]", "line 1, column 1: expected a value"],
    ["[] []", "line 1, column 4: expected the end of the file; found []"],
    ['{"a": 1,\n "a": 2}', 'line 2, column 2: expected each key once in an object; found "a":'],
    ['{"a": [', "line 1, column 8: expected a value"],
  ])("says what is no JSON in %j", (text, message) => {
    expect(errorOf(text)).toContain(message);
  });

  it("gives up on values nested without end instead of overflowing", () => {
    expect(errorOf("[".repeat(100_000))).toContain("at most 100 values inside each other");
  });

  it("takes a key __proto__ for a key like any other", () => {
    const { value } = readJsonText('{"__proto__": {"polluted": true}}');
    expect(Object.keys(Object(value))).toEqual(["__proto__"]);
    expect(Object(value).polluted).toBeUndefined();
  });

  it("points at values, and at the nearest around those that are not there", () => {
    const json = readJsonText('{\n  "facts": [\n    { "id": "x" }\n  ]\n}');
    expect(json.placeOf(["facts", 0, "id"])).toEqual({ line: 3, column: 13 });
    expect(json.placeOf(["facts", 0, "unit"])).toEqual({ line: 3, column: 5 });
    expect(json.placeOf(["facts", 7])).toEqual({ line: 2, column: 12 });
    expect(json.placeOf([])).toEqual({ line: 1, column: 1 });
  });

  it("reads whatever JSON.stringify writes", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(4), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(readJsonText(text).value).toEqual(JSON.parse(text));
      }),
    );
  });

  it("lets nothing pass that JSON.parse does not", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), fc.string({ maxLength: 2 }), (value, at, piece) => {
        const json = JSON.stringify(value);
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + piece + json.slice(cut + 1);
        if (errorOf(text) === "no error") expect(() => JSON.parse(text)).not.toThrow();
      }),
    );
  });
});
