import { afterEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/app/session";
import { imprint } from "../dom/support/page";
import { marked, ready, shows, start } from "./support/start";

const svg = `<svg width="200" height="20"><text y="15">200 members</text>
  <foreignObject width="100" height="20"><p>200 members</p></foreignObject></svg>`;

/** All kinds of text: what stands in the page, and what of it is marked. */
const KINDS: readonly (readonly [what: string, html: string, marks: readonly string[]])[] = [
  ["editable text", "<div contenteditable><p>It has 200 members</p></div>", []],
  ["plain editable text", `<p contenteditable="plaintext-only">It has 200 members</p>`, []],
  [
    "an island in editable text",
    `<div contenteditable>200 members <p contenteditable="false">190 members</p></div>`,
    [],
  ],
  ["a rich text field", `<div role="textbox">It has 200 members</div>`, []],
  ["a text area", "<textarea>It has 200 members</textarea>", []],
  ["a field", `<input value="200 members"><datalist><option>200 members</option></datalist>`, []],
  ["a choice", "<select><option>200 members</option></select>", []],
  ["a button", "<button>200 members</button><p>190 members</p>", ["190 members"]],
  [
    "text that cannot be selected",
    `<p style="user-select:none">It has 190 members</p>`,
    ["190 members"],
  ],
  [
    "text that is selected as a whole",
    `<p style="user-select:all">It has 190 members</p>`,
    ["190 members"],
  ],
  ["pre", "<pre>It  has\n\n  190 members\n\tand more</pre>", ["190 members"]],
  [
    "white space that counts",
    `<p style="white-space:pre">  It has   190 members   in all </p>`,
    ["190 members"],
  ],
  [
    "text from right to left",
    `<p dir="rtl">يقول Interpol: 190 members في عام 2016.</p>`,
    ["190 members"],
  ],
  [
    "text of both directions without isolation",
    `<p>It says <bdo dir="rtl">190 members</bdo> and \u202e200 members\u202c.</p>`,
    ["190 members", "200 members"],
  ],
  [
    "vertical text",
    `<p style="writing-mode:vertical-rl;height:120px">It has 190 members in all</p>`,
    ["190 members"],
  ],
  [
    "columns",
    `<div style="columns:3;width:300px"><p>It has 190 members in all, and it says so in a text that is
      longer than one column is high, so that 200 members break over to the next one.</p></div>`,
    ["190 members", "200 members"],
  ],
  [
    "a table",
    `<table border><caption>190 members</caption><tr><th>Of</th><td>200 members</td></tr></table>`,
    ["190 members", "200 members"],
  ],
  ["text in a drawing", `${svg}<p>190 members</p>`, ["190 members"]],
  [
    "text in a formula",
    "<math><mtext>200 members</mtext></math><p>190 members</p>",
    ["190 members"],
  ],
  ["a template", "<template><p>200 members</p></template><p>190 members</p>", ["190 members"]],
  ["hidden text", "<p hidden>200 members</p>", []],
  ["text not for assistive technology", `<p aria-hidden="true">200 members</p>`, []],
  ["text without a box", `<p style="display:none">200 members</p>`, []],
  ["text that is not visible", `<p style="visibility:hidden">200 members</p>`, []],
  ["closed details", "<details><summary>More</summary><p>200 members</p></details>", []],
  [
    "capitals by style and a first letter apart",
    `<style>.cap::first-letter{font-size:3em;float:left}</style>
      <p class="cap" style="text-transform:uppercase">190 members in all</p>`,
    ["190 members"],
  ],
  [
    "hyphens by style and justified text",
    `<p style="width:90px;hyphens:auto;text-align:justify">It is said to have 190 members in all</p>`,
    ["190 members"],
  ],
  [
    "a text that is cut off with dots",
    `<p style="width:60px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap">It has 190 members</p>`,
    ["190 members"],
  ],
];

/** Boxes of all elements of the page itself, to a tenth of a pixel. */
function boxes(): string[] {
  return [...document.body.querySelectorAll("*")]
    .filter(({ localName }) => localName !== "fact-annotator-mark")
    .map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return [element.localName, x, y, width, height]
        .map((part) => (typeof part === "number" ? part.toFixed(1) : part))
        .join(" ");
    });
}

describe("all kinds of text", () => {
  let session: Session | null = null;
  afterEach(() => {
    session?.dispose();
    session = null;
    document.getSelection()?.removeAllRanges();
    document.body.innerHTML = "";
  });
  const open = (html: string) => {
    document.body.innerHTML = html;
    session = start().session;
  };

  it.each(KINDS)("%s", async (_, html, marks) => {
    document.body.innerHTML = html;
    const before = imprint(document.body);
    const look = { text: document.body.innerText, boxes: boxes() };
    session = start().session;
    await ready();
    expect(marked()).toEqual(marks);
    expect({ text: document.body.innerText, boxes: boxes() }).toEqual(look);
    session.dispose();
    const after = imprint(document.body);
    expect([after.html, after.data]).toEqual([before.html, before.data]);
    expect(after.nodes.every((node, i) => node === before.nodes[i])).toBe(true);
  });

  it("text that becomes editable loses its marks and gets them back", async () => {
    open("<p>It has 190 members</p>");
    await shows("190 members");
    const p = document.querySelector("p") as HTMLElement;
    p.contentEditable = "true";
    await shows();
    expect(p.innerHTML).toBe("It has 190 members");
    p.removeAttribute("contenteditable");
    await shows("190 members");
  });

  it("a caret stays where it is when words beside and around it are marked", async () => {
    document.body.innerHTML = "<p>It has 190 members in all</p>";
    const text = document.querySelector("p")?.firstChild as Text;
    for (const offset of [0, 3, 7, 12, 18, 25]) {
      document.getSelection()?.collapse(text, offset);
      session = start().session;
      await shows("190 members");
      expect(offsetOfCaret()).toBe(offset);
      session.dispose();
      expect([document.getSelection()?.anchorNode, offsetOfCaret()]).toEqual([text, offset]);
    }
  });

  it("a translator's elements get marks of their own, and are given back", async () => {
    open("<p>Sie hat 190 members und mehr</p>");
    await shows("190 members");
    // What page translators do: every text node gives way to its translation in two elements.
    const translated = document.createElement("font");
    translated.innerHTML = "<font>It has 200 members and more</font>";
    const p = document.querySelector("p") as HTMLElement;
    const own = p.firstChild as Text;
    p.insertBefore(translated, own);
    own.remove();
    await shows("200 members");
    expect(p.innerText).toBe("It has 200 members and more");
    expect(own.data).toBe("Sie hat 190 members und mehr");
    translated.replaceWith(own);
    await shows("190 members");
    session?.dispose();
    expect(p.innerHTML).toBe("Sie hat 190 members und mehr");
    expect(p.firstChild).toBe(own);
  });

  it("a reader mode's copy of the page holds its text, and in the page none of our marks", async () => {
    open("<article><h1>On 190 members</h1><p>It has <b>200</b> members</p></article>");
    await ready();
    const copy = new DOMParser().parseFromString(document.documentElement.outerHTML, "text/html");
    expect(copy.body.textContent).toBe("On 190 membersIt has 200 members");
    const article = document.querySelector("article") as Element;
    const reader = document.createElement("main");
    reader.append(...[...article.children].map((child) => child.cloneNode(true)));
    article.replaceWith(reader);
    await shows("190 members", "200", " members");
    session?.dispose();
    expect(reader.innerHTML).toBe("<h1>On 190 members</h1><p>It has <b>200</b> members</p>");
  });

  it("empty text nodes, comments and the nodes themselves are kept", async () => {
    document.body.innerHTML = "<p></p>";
    const p = document.querySelector("p") as HTMLElement;
    p.append(
      "",
      document.createComment("a"),
      "190 ",
      "members",
      "",
      document.createComment("b"),
      "",
    );
    const nodes = [...p.childNodes];
    session = start().session;
    await shows("190 ", "members");
    expect(nodes.every((node) => node.parentNode === p)).toBe(true);
    session.dispose();
    expect([...p.childNodes]).toEqual(nodes);
  });
});

/** The caret's place in the paragraph's text, whatever nodes it consists of. */
function offsetOfCaret(): number {
  const range = document.getSelection()?.getRangeAt(0).cloneRange();
  range?.setStart(document.querySelector("p") as Element, 0);
  return range?.toString().length ?? -1;
}
