import { afterEach, describe, expect, it } from "vitest";
import { page, userEvent } from "vitest/browser";
import { marked, ready, SETTINGS, type Started, shows, start, state } from "./support/start";

const PAGE = `<h1>On Interpol</h1>
  <p>Interpol has <b>190</b> members. A red notice is a request.</p>
  <p>Others say 200 members.</p><div>612 requests</div>`;

/** A trusted click. The test id spares the driver guessing a name from the mark's content. */
function press(element: Element): Promise<void> {
  element.setAttribute("data-testid", "pressed");
  const done = userEvent.click(page.getByTestId("pressed"));
  return done.finally(() => element.removeAttribute("data-testid"));
}

describe("a session on a page", () => {
  let started: Started | null = null;
  afterEach(() => {
    started?.session.dispose();
    started = null;
    document.body.innerHTML = "";
    document.title = "";
  });
  const go = (html: string, ...more: Parameters<typeof start>) => {
    document.body.innerHTML = html;
    started = start(...more);
    return started;
  };

  it("marks what was found and says so", async () => {
    const { session, summaries } = go(PAGE);
    expect(state()).toBe("scanning");
    await ready();
    expect(marked()).toEqual(["190", " members", "red notice", "200 members", "612 requests"]);
    const report = session.onReport();
    expect(report.annotations.map(({ quote }) => quote)).toEqual([
      "190 members",
      "red notice",
      "200 members",
      "612 requests",
    ]);
    expect(report.counts).toEqual({
      interpol: { matches: 1, differs: 1 },
      "red-notices": { mention: 1, consistent: 1 },
    });
    await expect.poll(() => summaries.at(-1)?.state).toBe("ready");
  });

  it("leaves the document as it was, byte for byte", async () => {
    document.body.innerHTML = PAGE;
    const before = document.documentElement.outerHTML;
    const { session } = go(PAGE);
    await ready();
    expect(document.documentElement.outerHTML).not.toBe(before);
    session.dispose();
    expect(document.documentElement.outerHTML).toBe(before);
    expect(document.adoptedStyleSheets).toEqual([]);
  });

  it("is switched off and on by the settings", async () => {
    const { session } = go(PAGE);
    await ready();
    const body = document.body.innerHTML;
    session.onSettings({ ...SETTINGS, active: false });
    expect([state(), marked()]).toEqual(["off", []]);
    session.onSettings(SETTINGS);
    await ready();
    expect(document.body.innerHTML).toBe(body);
  });

  it("paints nothing of a category that is off, and hides one that is switched off", async () => {
    const { session } = go(PAGE, { categoriesOff: ["interpol"] });
    await ready();
    expect(marked()).toEqual(["red notice", "612 requests"]);
    session.onSettings(SETTINGS);
    await shows("190", " members", "red notice", "200 members", "612 requests");
    const mark = document.querySelector("[data-category=red-notices]") as Element;
    expect(getComputedStyle(mark).backgroundColor).not.toBe("rgba(0, 0, 0, 0)");
    session.onSettings({ ...SETTINGS, categoriesOff: ["red-notices"] });
    expect(getComputedStyle(mark).backgroundColor).toBe("rgba(0, 0, 0, 0)");
    expect(getComputedStyle(mark).textDecorationLine).toBe("none");
    const report = session.onReport();
    expect(report.annotations.map(({ shown }) => shown)).toEqual([true, false, true, false]);
  });

  it("shows claims only, or the first mention of each kind, where that is wanted", async () => {
    const html = `${PAGE}<p>Another red notice.</p>`;
    const { session } = go(html, { density: "claims" });
    await ready();
    expect(marked()).toEqual(["190", " members", "200 members", "612 requests"]);
    session.onSettings({ ...SETTINGS, density: "first-mentions" });
    await shows("190", " members", "red notice", "200 members", "612 requests");
    session.onSettings({ ...SETTINGS, density: "claims" });
    await shows("190", " members", "200 members", "612 requests");
  });

  it("reads what is added, and forgets what is removed", async () => {
    const { session } = go(PAGE);
    await ready();
    const added = document.createElement("section");
    added.innerHTML = "<p>Also 200 members</p>";
    document.querySelector("h1")?.after(added);
    await shows("200 members", "190", " members", "red notice", "200 members", "612 requests");
    expect(session.onReport().annotations[0]?.quote).toBe("200 members");
    added.remove();
    await Promise.resolve();
    expect(added.innerHTML).toBe("<p>Also 200 members</p>");
    await expect.poll(() => session.onReport().annotations.length).toBe(4);
  });

  it("knows a paragraph again that begins with a mark", async () => {
    const { session } = go("<p>190 members and so on</p>");
    await ready();
    document.querySelector("p")?.append(", 200 members");
    await shows("190 members", "200 members");
    expect(session.onReport().annotations.length).toBe(2);
    expect(document.querySelector("fact-annotator-mark fact-annotator-mark")).toBeNull();
  });

  it("follows a framework that writes into its text nodes", async () => {
    go("<p></p>");
    const text = document.createTextNode("It has 190 members now");
    document.querySelector("p")?.append(text);
    await shows("190 members");
    text.data = "It has 200 members now";
    await Promise.resolve();
    expect(document.querySelector("p")?.textContent).toBe("It has 200 members now");
    await shows("200 members");
    text.remove();
    await expect.poll(() => document.querySelector("p")?.childNodes.length).toBe(0);
    expect(text.data).toBe("It has 200 members now");
  });

  it("starts afresh at a new address", async () => {
    const { session, summaries } = go(PAGE);
    await ready();
    const address = location.href;
    history.pushState(null, "", "?another-page");
    document.title = "Another";
    document.body.innerHTML = "<p>200 members</p>";
    await shows("200 members");
    await ready();
    expect(session.onReport().annotations.length).toBe(1);
    expect(session.onReport().url).toContain("another-page");
    await expect.poll(() => summaries.at(-1)?.counts).toEqual({ interpol: { differs: 1 } });
    history.pushState(null, "", address);
  });

  it("opens the card by pointer and keyboard, for trusted events only", async () => {
    const { card } = go(PAGE);
    await ready();
    const mark = document.querySelector<HTMLElement>("[data-verdict=differs]");
    mark?.click();
    mark?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(card.opened).toEqual([]);
    await press(mark as Element);
    expect(card.opened[0]).toMatchObject({
      annotation: { quote: "200 members" },
      how: "pointer",
      position: { index: 3, count: 4 },
    });
    mark?.focus();
    await userEvent.keyboard("{Enter}");
    expect(card.opened[1]).toMatchObject({ how: "keyboard" });
  });

  it("tells nothing for a mark that the page has made, cloned or edited", async () => {
    const { card } = go(PAGE);
    await ready();
    const mark = document.querySelector<HTMLElement>("[data-verdict=differs]") as HTMLElement;
    mark.setAttribute("data-fact-annotator", "other");
    mark.setAttribute("data-verdict", "matches");
    await press(mark);
    expect(card.opened[0]?.annotation.verdict).toBe("differs");
    const forged = document.createElement("fact-annotator-mark");
    forged.setAttribute("data-fact-annotator", card.opened[0]?.annotation.id ?? "");
    forged.textContent = "forged";
    mark.parentElement?.append(forged);
    mark.dispatchEvent(new PointerEvent("click", { bubbles: true }));
    expect(card.opened.length).toBe(1);
    await expect.poll(() => forged.isConnected).toBe(false);
    expect(document.body.textContent).toContain("200 members.forged");
  });

  it("gives a copy of a marked paragraph marks of its own", async () => {
    const { session, card } = go("<p>It has 200 members</p>");
    await ready();
    const copy = document.querySelector("p")?.cloneNode(true) as Element;
    document.body.append(copy);
    await shows("200 members", "200 members");
    await expect.poll(() => session.onReport().annotations.length).toBe(2);
    await press(copy.querySelector("fact-annotator-mark") as Element);
    expect(card.opened[0]?.annotation.id).toBe(session.onReport().annotations[1]?.id);
    session.dispose();
    expect(document.body.innerHTML).toBe("<p>It has 200 members</p><p>It has 200 members</p>");
  });

  it("reveals an annotation and steps through them all", async () => {
    const { session, card } = go(PAGE);
    await ready();
    const ids = session.onReport().annotations.map(({ id }) => id);
    expect(session.onCommand({ do: "reveal", id: ids[2] ?? "" })).toBe(true);
    expect(document.activeElement?.textContent).toBe("200 members");
    session.onCommand({ do: "next" });
    session.onCommand({ do: "next" });
    session.onCommand({ do: "previous" });
    expect(card.opened.map(({ annotation }) => ids.indexOf(annotation.id))).toEqual([2, 3, 0, 3]);
    expect(session.onCommand({ do: "reveal", id: "none" })).toBe(false);
  });

  it("annotates neither hidden nor editable text", async () => {
    go(`<p hidden>190 members</p><p style="display:none">190 members</p>
      <p style="visibility:hidden">190 members</p><p aria-hidden="true">190 members</p>
      <div contenteditable><p>190 members</p></div><p>190 <span hidden>members</span></p>
      <textarea>190 members</textarea><p contenteditable="false">200 members</p>`);
    await ready();
    expect(marked()).toEqual(["200 members"]);
  });

  it("keeps mentions only in another language", async () => {
    go(`<p lang="de">190 members, red notice</p><p>200 members</p>`);
    await ready();
    expect(marked()).toEqual(["red notice", "200 members"]);
  });
});
