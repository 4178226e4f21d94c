import fc from "fast-check";

/** A node of a page as plain data, so that a failing case prints and shrinks. */
export type Tree =
  | { readonly kind: "text"; readonly data: string }
  | { readonly kind: "comment"; readonly data: string }
  | { readonly kind: "element"; readonly name: string; readonly children: readonly Tree[] };

const TEXTS = [
  "",
  " ",
  "\n  ",
  "Interpol",
  " has 190 members. ",
  "more than 119,000",
  "<b>&amp;",
  "\u202eabc\u202c",
  "警察 😀 data",
  "e\u0301 \u00ad",
];
const NAMES = [
  "p",
  "div",
  "span",
  "a",
  "b",
  "em",
  "br",
  "li",
  "ul",
  "td",
  "table",
  "sup",
  "script",
  "style",
  "textarea",
  "button",
  "pre",
  "section",
  "x-news",
  "mark",
  "svg",
  "wbr",
  "template",
  'div style="display:flex"',
  'p style="white-space:pre"',
  "p hidden",
  "div contenteditable",
  'a href="#"',
];

const leaf: fc.Arbitrary<Tree> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom(...TEXTS).map((data) => ({ kind: "text" as const, data })),
  },
  {
    weight: 1,
    arbitrary: fc.string({ maxLength: 12 }).map((data) => ({ kind: "text" as const, data })),
  },
  { weight: 1, arbitrary: fc.constant({ kind: "comment" as const, data: "$" }) },
);

/** Random documents with adjacent and empty text nodes, comments, blocks in lines and lines in blocks. */
export const tree: fc.Arbitrary<Tree> = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    leaf,
    fc.record({
      kind: fc.constant("element" as const),
      name: fc.constantFrom(...NAMES),
      children: fc.array(tie("node"), { maxLength: 6 }),
    }),
  ),
})).node;

export const forest = fc.array(tree, { minLength: 1, maxLength: 6 });

/** Elements whose content is never shown. */
export const VOID = /^(?:br|wbr)$/;

/** Builds the nodes one by one: a parser would join text nodes and move elements. */
export function build(node: Tree): Node {
  if (node.kind === "text") return document.createTextNode(node.data);
  if (node.kind === "comment") return document.createComment(node.data);
  const element = elementOf(node.name);
  if (VOID.test(node.name)) return element;
  for (const child of node.children) element.append(build(child));
  return element;
}

/** @param tag name and at most one attribute, as in a start tag */
function elementOf(tag: string): Element {
  const [name = "", attribute, value = ""] = tag.split(/[ =]/);
  if (name === "svg") return document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const element = document.createElement(name);
  if (attribute !== undefined) element.setAttribute(attribute, value.replaceAll('"', ""));
  // A script that runs would be another test.
  if (name === "script") element.setAttribute("type", "text/plain");
  return element;
}
