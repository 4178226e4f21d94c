import { afterEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/app/session";
import { marked, ready, shows, start, state } from "./support/start";

describe("text that is not simply there", () => {
  let session: Session | null = null;
  afterEach(() => {
    session?.dispose();
    session = null;
    document.body.innerHTML = "";
  });
  const open = (html: string) => {
    document.body.innerHTML = html;
    session = start().session;
  };

  it("is marked once it can be seen", async () => {
    open(`<p style="display:none">It has 200 members</p>`);
    await ready();
    expect(marked()).toEqual([]);
    document.querySelector("p")?.removeAttribute("style");
    await shows("200 members");
  });

  it("is marked in open shadow roots, those within others included", async () => {
    open("<div></div>");
    const outer = document.querySelector("div")?.attachShadow({ mode: "open" }) as ShadowRoot;
    outer.innerHTML = "<p>It has 200 members</p><section></section>";
    const inner = outer.querySelector("section")?.attachShadow({ mode: "open" }) as ShadowRoot;
    inner.innerHTML = "<p>It has 190 members</p>";
    session?.dispose();
    session = start().session;
    await ready();
    expect(outer.querySelector("fact-annotator-mark")?.textContent).toBe("200 members");
    const mark = inner.querySelector("fact-annotator-mark") as Element;
    expect(mark.textContent).toBe("190 members");
    expect(getComputedStyle(mark).textDecorationStyle).toBe("solid");
    const added = document.createElement("p");
    added.textContent = "200 members";
    inner.append(added);
    await expect.poll(() => inner.querySelectorAll("fact-annotator-mark").length).toBe(2);
    expect(session?.onReport().annotations.map(({ quote }) => quote)).toEqual([
      "200 members",
      "190 members",
      "200 members",
    ]);
    session?.dispose();
    expect(outer.innerHTML + inner.innerHTML).not.toContain("fact-annotator");
    expect(inner.adoptedStyleSheets.length).toBe(0);
  });

  it("is highlighted without elements where scripts may yet take the nodes over", async () => {
    open(`<div id="__next"><p>It has 200 members</p></div>`);
    await expect.poll(() => CSS.highlights.size).toBe(1);
    expect([marked(), state()]).toEqual([[], "scanning"]);
    await expect.poll(state, { timeout: 6_000 }).toBe("ready");
    expect(marked()).toEqual(["200 members"]);
    expect(CSS.highlights.size).toBe(0);
  });

  it("is marked in a text of any length, and given back as one node", async () => {
    open(`<pre>${"It has 200 members. ".repeat(5_000)}</pre>`);
    const node = document.querySelector("pre")?.firstChild;
    const text = document.body.textContent;
    await expect.poll(state, { timeout: 10_000 }).toBe("ready");
    expect(marked().length).toBe(5_000);
    expect(document.body.textContent === text).toBe(true);
    session?.dispose();
    expect([...(document.querySelector("pre")?.childNodes ?? [])]).toEqual([node]);
    expect(document.body.textContent === text).toBe(true);
  });

  it("is read where it grew together from a former version's marks", async () => {
    open(
      `<p>It has <fact-annotator-mark data-fact-annotator="old">200</fact-annotator-mark> members</p>`,
    );
    await ready();
    expect(marked()).toEqual(["200 members"]);
    session?.dispose();
    expect(document.body.innerHTML).toBe("<p>It has 200 members</p>");
    expect(document.querySelector("p")?.childNodes.length).toBe(1);
  });
});

describe("a page that never rests", () => {
  let session: Session | null = null;
  afterEach(() => {
    session?.dispose();
    document.body.innerHTML = "";
  });

  it("is read in the end, though it changes ten thousand nodes at once", async () => {
    document.body.innerHTML = "<main></main>";
    session = start().session;
    await ready();
    const main = document.querySelector("main") as Element;
    for (let i = 0; i < 10_000; i++) {
      const p = document.createElement("p");
      p.textContent = i % 1_000 === 0 ? "It has 200 members" : "nothing";
      main.append(p);
    }
    await expect.poll(() => marked().length, { timeout: 5_000 }).toBe(10);
    main.replaceChildren();
    await expect.poll(() => session?.onReport().annotations.length, { timeout: 5_000 }).toBe(0);
  });
});
