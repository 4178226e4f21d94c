import { afterEach, describe, expect, it } from "vitest";
import type { Session } from "../../src/app/session";
import { marked, ready, shows, start } from "./support/start";

/** What frameworks do to text nodes that they made, while these are split for marks. */
describe("a page that keeps hold of its text nodes", () => {
  let session: Session | null = null;
  let nodes: Text[] = [];
  let p: HTMLParagraphElement;
  afterEach(() => {
    session?.dispose();
    document.body.innerHTML = "";
  });

  /** A paragraph of text nodes as a framework makes them, painted. */
  async function open(...texts: string[]): Promise<void> {
    p = document.createElement("p");
    nodes = texts.map((text) => document.createTextNode(text));
    p.append(...nodes);
    document.body.replaceChildren(p);
    session = start().session;
    await ready();
  }

  /** What the page has when nobody is in between; the marks are taken away first. */
  function without(): string[] {
    session?.dispose();
    return [...p.childNodes].map((node) => (node as Text).data);
  }

  it("writes a node anew", async () => {
    await open("It has 190 members.", " More.");
    (nodes[0] as Text).data = "It has 200 members.";
    await shows("200 members");
    expect(without()).toEqual(["It has 200 members.", " More."]);
  });

  it("writes a node anew that begins with a mark", async () => {
    await open("190 members", " and more");
    (nodes[0] as Text).nodeValue = "nothing";
    await shows();
    expect(without()).toEqual(["nothing", " and more"]);
  });

  it("removes a node that is all mark", async () => {
    await open("190 members", " and more");
    p.removeChild(nodes[0] as Text);
    await shows();
    expect(without()).toEqual([" and more"]);
    expect(nodes[0]?.data).toBe("190 members");
  });

  it("moves a node behind another", async () => {
    await open("190 members", " and 200 members");
    p.append(nodes[0] as Text);
    await expect.poll(() => p.textContent).toBe(" and 200 members190 members");
    await shows("200 members");
    expect(without()).toEqual([" and 200 members", "190 members"]);
  });

  it("puts a node before its next one", async () => {
    await open("It has 190 members", " and more");
    const added = document.createTextNode(" now");
    p.insertBefore(added, nodes[1] as Text);
    await expect.poll(() => p.textContent).toBe("It has 190 members now and more");
    expect(without()).toEqual(["It has 190 members", " now", " and more"]);
  });

  it("puts a node right behind the one that is split", async () => {
    await open("It has 190 members in all", " and more");
    (nodes[0] as Text).after(" today");
    await expect.poll(() => p.textContent).toBe("It has 190 members in all today and more");
    expect(without()).toEqual(["It has 190 members in all", " today", " and more"]);
  });

  it("replaces a node", async () => {
    await open("It has 190 members");
    (nodes[0] as Text).replaceWith("It has 200 members");
    await shows("200 members");
    expect(without()).toEqual(["It has 200 members"]);
    expect(nodes[0]?.data).toBe("It has 190 members");
  });

  it("removes node after node from first to last, as for a fragment", async () => {
    await open("It has 190 members", "", " and 200 members", "");
    for (let node = p.firstChild; node !== null; ) {
      const next: ChildNode | null = node.nextSibling;
      p.removeChild(node);
      node = next;
    }
    await shows();
    expect(nodes.map((node) => node.data)).toEqual([
      "It has 190 members",
      "",
      " and 200 members",
      "",
    ]);
    p.append(...nodes);
    await shows("190 members", "200 members");
    expect(without()).toEqual(["It has 190 members", "", " and 200 members", ""]);
  });

  it("empties the paragraph by its text", async () => {
    await open("It has 190 members");
    p.textContent = "";
    await shows();
    expect(nodes[0]?.data).toBe("It has 190 members");
    expect(p.childNodes.length).toBe(0);
  });

  it("normalises the paragraph", async () => {
    await open("190 members", "", " and 200 members", "");
    p.normalize();
    await shows("190 members", "200 members");
    expect(p.textContent).toBe("190 members and 200 members");
    expect(without().join("")).toBe("190 members and 200 members");
  });

  it("moves the paragraph, which keeps its marks", async () => {
    await open("It has 190 members");
    const mark = document.querySelector("fact-annotator-mark");
    const section = document.createElement("section");
    document.body.append(section);
    section.append(p);
    await shows("190 members");
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(document.querySelector("fact-annotator-mark")).toBe(mark);
  });

  it("keeps writing: then the text is split no more, but still highlighted", async () => {
    await open("It has 190 members");
    for (let i = 0; i < 5; i++) {
      await expect.poll(() => marked().length + CSS.highlights.size).toBeGreaterThan(0);
      (nodes[0] as Text).data = `It has 190 members, ${i}`;
      await Promise.resolve();
    }
    await expect
      .poll(() => [...CSS.highlights.keys()])
      .toEqual(["fact-annotator-interpol-matches"]);
    expect(marked()).toEqual([]);
    expect([...p.childNodes]).toEqual(nodes);
    expect(session?.onReport().annotations.map(({ shown }) => shown)).toEqual([true]);
    session?.dispose();
    expect(CSS.highlights.size).toBe(0);
  });

  it("does all of it at random, and ends as it would without us", async () => {
    const random = mulberry(7);
    const pick = (most: number) => Math.floor(random() * most);
    const shadow = ["It has 190 members", "", "200 members", " or 190 members more"];
    await open(...shadow);
    for (let step = 0; step < 400; step++) {
      const i = pick(nodes.length);
      const node = nodes[i] as Text;
      const kind = pick(4);
      if (kind === 0) {
        const text = ["190 members", "", "x 200 members y", "plain"][pick(4)] ?? "";
        node.data = text;
        shadow[i] = text;
      } else if (kind === 1 && nodes.length > 2) {
        node.remove();
        nodes.splice(i, 1);
        shadow.splice(i, 1);
      } else if (kind === 2) {
        const added = document.createTextNode("and 190 members");
        p.insertBefore(added, node);
        nodes.splice(i, 0, added);
        shadow.splice(i, 0, "and 190 members");
      } else {
        p.append(node);
        nodes.push(...nodes.splice(i, 1));
        shadow.push(...shadow.splice(i, 1));
      }
      if (step % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      else await Promise.resolve();
      expect(p.textContent).toBe(shadow.join(""));
    }
    session?.dispose();
    expect([...p.childNodes]).toEqual(nodes);
    expect(nodes.map((node) => node.data)).toEqual(shadow);
  });
});

/** A small seeded generator, so that a failure can be repeated. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
