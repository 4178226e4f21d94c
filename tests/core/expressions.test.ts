import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { INITIALS, ODD } from "../../src/core/prefilter/prefilter";
import { INVISIBLE } from "../../src/core/text/fold";
import { parse, search } from "./support/backtracking";

interface Expression {
  readonly file: string;
  readonly pattern: string;
  readonly flags: string;
}

const CORE = join("src", "core");

/** Every expression that is written in the engine's code; `built` counts those put together from parts. */
function expressionsOfCore(): { written: Expression[]; built: string[] } {
  const written: Expression[] = [];
  const built: string[] = [];
  const files = readdirSync(CORE, { recursive: true, encoding: "utf8" });
  for (const file of files.filter((name) => name.endsWith(".ts"))) {
    const code = readFileSync(join(CORE, file), "utf8");
    visit(parseAst(code, { lang: "ts" }), (node) => {
      const { regex, type, callee, start, end } = node;
      if (regex) written.push({ file, ...regex });
      const isBuilt = type === "NewExpression" && callee?.name === "RegExp";
      if (isBuilt) built.push(`${file}: ${code.slice(start, end)}`);
    });
  }
  return { written, built };
}

/** The parts of a syntax tree's nodes (ESTree) that are looked at. */
interface SyntaxNode {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
  readonly start: number;
  readonly end: number;
}

function visit(node: unknown, look: (node: SyntaxNode) => void): void {
  if (typeof node !== "object" || node === null) return;
  if (!Array.isArray(node)) look(node as SyntaxNode);
  for (const child of Object.values(node)) visit(child, look);
}

/** Expressions built from parts, as they are in the end. */
const BUILT: readonly Expression[] = [
  { file: "text/normalise.ts", pattern: `[${INVISIBLE}\\u0300-\\u036f]{0,30}`, flags: "y" },
  { file: "text/fold.ts", pattern: `[${INVISIBLE}]`, flags: "" },
  { file: "prefilter/prefilter.ts", pattern: `[${ODD}]|${INITIALS}`, flags: "g" },
  // What needed words become: a few stand for all.
  {
    file: "prefilter/prefilter.ts",
    pattern: `[rR][eE][dD]\\w{0,12}\\W*[nN]|Xi|[${ODD}]|${INITIALS}`,
    flags: "g",
  },
];

/** Texts are short wherever these are used, so that growth does not matter. */
const ON_SHORT_TEXTS: ReadonlySet<string> = new Set([
  // The last word before a stop, of which 24 characters are looked at.
  "([\\p{L}\\p{N}][\\p{L}\\p{N}.]*)\\.[\"')\\]]*\\s*$",
  // A number as JavaScript writes it.
  "\\D|0+$",
]);

/** Characters that single-character parts of expressions are tried with. */
const ALPHABET = [
  ..." \t\n!\"#$%&'()*+,-./0129:;<=>?@AZaez[\\]^_`{|}~éİ\u0301\u00ad…。—–•中\u{1f46e}",
];
/** Matched by none of ours: makes an expression fail after all it has taken. */
const FOREIGN = "\u0007";
const SIZE = 40;
/** The greatest exponent of growth; a quadratic one has 2. */
const MOST = 1.3;

/** Texts made of what the expression itself takes: runs of one part, and of two in turn. */
function pumped(characters: readonly string[], flags: string): ((size: number) => string)[] {
  const samples = [
    ...new Set(characters.map((source) => sampleOf(source, flags)).filter((one) => one !== "")),
  ];
  const pairs = samples.flatMap((a) => samples.map((b) => [a, b] as const));
  return pairs.flatMap(([a, b]) => [
    (size: number) => (a + b).repeat(size / 2) + FOREIGN,
    (size: number) => b + a.repeat(size),
    (size: number) => b + a.repeat(size) + FOREIGN,
    (size: number) => a.repeat(size / 2) + b.repeat(size / 2) + FOREIGN,
  ]);
}

function sampleOf(source: string, flags: string): string {
  const expression = new RegExp(`^(?:${source})$`, flags.replace(/[gy]/g, ""));
  return ALPHABET.find((character) => expression.test(character)) ?? "";
}

function worstGrowth({ pattern, flags }: Expression): number {
  const parsed = parse(pattern, flags);
  if (!parsed.unbounded) return 0;
  const growths = pumped(parsed.characters, flags).map((text) => {
    const longer = search(parsed, text(2 * SIZE)).steps;
    return Number.isFinite(longer)
      ? Math.log2(longer / search(parsed, text(SIZE)).steps)
      : Number.POSITIVE_INFINITY;
  });
  return Math.max(...growths);
}

describe("the engine's expressions", () => {
  const { written, built } = expressionsOfCore();
  const all = [...written, ...BUILT];

  it("are all looked at", () => {
    expect(written.length).toBeGreaterThan(50);
    expect(built.map((one) => one.split(":")[0])).toEqual(
      expect.arrayContaining(BUILT.map(({ file }) => file)),
    );
    expect(built).toHaveLength(7);
  });

  it.each(all.map((one) => [`${one.file}: /${one.pattern}/${one.flags}`, one] as const))(
    "take no more than linear time: %s",
    (_, expression) => {
      if (ON_SHORT_TEXTS.has(expression.pattern)) return;
      expect(worstGrowth(expression)).toBeLessThanOrEqual(MOST);
    },
  );

  it.each([
    ["nested repeats", "^(?:a+)+$"],
    ["overlapping repeats", "^\\s*\\s*$"],
    ["a run looked for from everywhere", "\\s+$"],
    ["choices that overlap", "^(?:a|a)*$"],
    ["a repeat before its own like", "^[a-z]*[a-z0-9]*$"],
  ])("would be noticed: %s", (_, pattern) => {
    expect(worstGrowth({ file: "", pattern, flags: "" })).toBeGreaterThan(MOST);
  });

  it.each([
    ["^[a-z]+$", "aaa", true],
    ["(?<![.!])[.!]+\\s", "..  ", true],
    ["(a|b){2,3}?c", "abac", true],
    ["^(?!www\\.)x", "www.x", false],
    ["\\bno\\b", "say no", true],
    ["\\bno\\b", "snow", false],
    ["^(?:a{2}|b)+?$", "aabaa", true],
    ["^(?:a{2}|b)+?$", "aaba", false],
    ["x(?=y)", "xz", false],
  ])("are matched as the language does: /%s/ on %j", (pattern, text, matches) => {
    expect(new RegExp(pattern).test(text)).toBe(matches);
    expect(search(parse(pattern, ""), text).found).toBe(matches);
  });
});
