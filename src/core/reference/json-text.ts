/**
 * Reads JSON (RFC 8259) so that mistakes can be pointed at: every value keeps its place in the
 * text, and what is no JSON is said in words. Two keys of one name in an object, which
 * `JSON.parse` lets pass, are a mistake here.
 */

/** Line and column (UTF-16 units), both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type JsonPath = readonly (string | number)[];

export interface JsonText {
  readonly value: unknown;
  /** Where the value at `path` begins; where there is none, where the nearest around it begins. */
  placeOf(path: JsonPath): Place;
}

/** What is no JSON, and where. `expected` completes "expected …". */
export class JsonTextError extends Error {
  constructor(
    readonly place: Place,
    readonly expected: string,
    readonly found: string,
  ) {
    super(`line ${place.line}, column ${place.column}: expected ${expected}; found ${found}`);
    this.name = "JsonTextError";
  }
}

interface Node {
  readonly at: number;
  readonly value: unknown;
  readonly parts?: ReadonlyMap<string | number, Node>;
}

/** Deeper nesting than any of our files has, and far from what exhausts the stack. */
const MAX_DEPTH = 100;

/** @throws JsonTextError where the text is no JSON. */
export function readJsonText(text: string): JsonText {
  const root = new Reader(text).readAll();
  return {
    value: root.value,
    placeOf(path) {
      let node = root;
      for (const key of path) {
        const part = node.parts?.get(key);
        if (!part) break;
        node = part;
      }
      return placeAt(text, node.at);
    },
  };
}

function placeAt(text: string, offset: number): Place {
  const before = text.slice(0, offset).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

class Reader {
  private at = 0;

  constructor(private readonly text: string) {
    if (text.startsWith("\ufeff")) this.at = 1;
  }

  readAll(): Node {
    const node = this.readValue(0);
    this.skipSpace();
    if (this.at < this.text.length) this.fail("the end of the file");
    return node;
  }

  private readValue(depth: number): Node {
    this.skipSpace();
    if (depth > MAX_DEPTH) this.fail(`at most ${MAX_DEPTH} values inside each other`);
    const { at } = this;
    const first = this.text[at];
    if (first === "{") return this.readObject(at, depth);
    if (first === "[") return this.readArray(at, depth);
    if (first === '"') return { at, value: this.readString() };
    return { at, value: this.readLiteral() };
  }

  private readObject(at: number, depth: number): Node {
    const parts = new Map<string, Node>();
    this.at++;
    if (this.takeIf("}")) return { at, value: {}, parts };
    do {
      this.skipSpace();
      const keyAt = this.at;
      if (this.text[keyAt] !== '"') this.fail("a key in double quotes");
      const key = this.readString();
      if (parts.has(key)) this.fail("each key once in an object", keyAt);
      if (!this.takeIf(":")) this.fail('a ":" after the key');
      parts.set(key, this.readValue(depth + 1));
    } while (this.takeIf(","));
    if (!this.takeIf("}")) this.fail('"," or "}" after a value');
    // Not by assignment: a key `__proto__` must become a key like any other.
    const value = Object.fromEntries([...parts].map(([key, part]) => [key, part.value]));
    return { at, value, parts };
  }

  private readArray(at: number, depth: number): Node {
    const parts = new Map<number, Node>();
    this.at++;
    if (this.takeIf("]")) return { at, value: [], parts };
    do {
      parts.set(parts.size, this.readValue(depth + 1));
    } while (this.takeIf(","));
    if (!this.takeIf("]")) this.fail('"," or "]" after a value');
    return { at, value: [...parts.values()].map((part) => part.value), parts };
  }

  private readString(): string {
    const start = this.at;
    const end = this.endOfString(start);
    this.at = end;
    try {
      return String(JSON.parse(this.text.slice(start, end)));
    } catch {
      return this.fail('a string without line breaks, and "\\" only before a known letter', start);
    }
  }

  private endOfString(start: number): number {
    for (let at = start + 1; at < this.text.length; at++) {
      const character = this.text[at];
      if (character === '"') return at + 1;
      if (character === "\n") break;
      if (character === "\\") at++;
    }
    return this.fail('a closing " on the same line', start);
  }

  private readLiteral(): unknown {
    const start = this.at;
    const word = /[^\s,:[\]{}"]*/y;
    word.lastIndex = start;
    const literal = word.exec(this.text)?.[0] ?? "";
    try {
      const value: unknown = JSON.parse(literal);
      this.at += literal.length;
      return value;
    } catch {
      return this.fail("a value (text in double quotes, a number, true, false, null, [ or {)");
    }
  }

  private takeIf(mark: string): boolean {
    this.skipSpace();
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private skipSpace(): void {
    const space = /[ \t\r\n]*/y;
    space.lastIndex = this.at;
    space.exec(this.text);
    this.at = space.lastIndex;
  }

  private fail(expected: string, at = this.at): never {
    const word = /\S{1,20}/y;
    word.lastIndex = at;
    const found = word.exec(this.text)?.[0];
    throw new JsonTextError(placeAt(this.text, at), expected, found ?? "the end of the file");
  }
}
