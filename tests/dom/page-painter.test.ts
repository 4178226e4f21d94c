import { afterEach, describe, expect, it } from "vitest";
import { PagePainter } from "../../src/dom/paint/page-painter";
import { readBlocks } from "./support/page";

/** A frame's document with or without the line height quirk. */
function documentOf(doctype: string, body: string): Document {
  const frame = document.createElement("iframe");
  document.body.append(frame);
  const page = frame.contentDocument;
  if (page === null) throw new Error("The frame has no document.");
  page.open();
  page.write(`${doctype}<body>${body}`);
  page.close();
  return page;
}

describe("the painter of a page", () => {
  afterEach(() => document.body.replaceChildren());

  const STANDARDS = "<!doctype html>";
  const IMAGE = `<img width="300" height="20">`;
  const cases: readonly (readonly [what: string, doctype: string, body: string, marks: number])[] =
    [
      ["splits text", STANDARDS, "<p>It has 190 members</p>", 1],
      ["splits text behind an image", STANDARDS, `<p>${IMAGE} members</p>`, 1],
      [
        "splits no text whose blank would be left on an image's line",
        "",
        `<p>${IMAGE} members</p>`,
        0,
      ],
      ["splits text that begins at an image", "", `<p>${IMAGE}members</p>`, 1],
      ["splits text after words behind an image", "", `<p>${IMAGE} Its members</p>`, 1],
      ["splits text that begins a paragraph with a blank", "", "<p> members</p>", 1],
      ["splits no item of a flex box", STANDARDS, `<p style="display:flex">members</p>`, 0],
      ["splits no item of a grid", STANDARDS, `<p style="display:grid">members</p>`, 0],
    ];
  it.each(cases)("%s", (_, doctype, body, marks) => {
    const page = documentOf(doctype, body);
    expect(page.compatMode).toBe(doctype === "" ? "BackCompat" : "CSS1Compat");
    const painter = new PagePainter();
    const before = page.body.innerHTML;
    for (const block of readBlocks(page.body)) {
      const start = block.text.indexOf("members");
      const item = {
        id: "x",
        category: "interpol",
        verdict: "matches",
        fact: null,
        description: "",
      } as const;
      const painted = painter.paint(block, [{ start, end: start + 7, item }]);
      expect(page.querySelectorAll("fact-annotator-mark").length).toBe(marks);
      expect(painter.highlights.isUsed).toBe(marks === 0);
      painted.undo();
    }
    expect(page.body.innerHTML).toBe(before);
  });
});
