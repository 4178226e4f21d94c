import { afterEach, describe, expect, test } from "vitest";
import { overlaps } from "./gallery/overlaps";

afterEach(() => document.body.replaceChildren());

/** Lays out elements of our own; the words of each are its name. */
function layOut(html: string): void {
  document.body.innerHTML = `<div style="position: relative; font: 16px/1.4 sans-serif">${html}</div>`;
}

describe("the check for overlaps finds", () => {
  test.each([
    ["words over words", `<p style="margin: 0">one</p><p style="margin: -15px 0 0">two</p>`],
    [
      "a button over a button",
      `<button>first</button><button style="margin-left: -20px">second</button>`,
    ],
  ])("%s", (_, html) => {
    layOut(html);
    expect(overlaps()).not.toEqual([]);
  });
});

describe("and leaves alone", () => {
  test.each([
    ["lines below each other", "<p>one</p><p>two</p>"],
    ["words inside a button", "<button>a <b>word</b></button>"],
    [
      "what is scrolled out of sight",
      `<div style="height: 20px; overflow: auto"><p style="margin: 0">one</p><p>two</p></div><p style="margin: 0">below</p>`,
    ],
    ["what is not shown", `<p>one</p><p style="margin-top: -34px; visibility: hidden">two</p>`],
  ])("%s", (_, html) => {
    layOut(html);
    expect(overlaps()).toEqual([]);
  });
});
