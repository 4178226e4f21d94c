import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { type CardController, createCard } from "../../../src/ui/card";
import { createTranslator } from "../../../src/ui/i18n";
import { en } from "../../../src/ui/i18n/en";
import { annotations, content, intervalOf } from "../fixtures/card";

const t = createTranslator(en);
let card: CardController;
let mark: HTMLElement;
const calls = { onNext: vi.fn(), onPrevious: vi.fn(), onIgnore: vi.fn(), onIgnoreKind: vi.fn() };
const expand = vi.fn();
const copy = vi.fn(() => Promise.resolve());

beforeEach(async () => {
  await page.viewport(1000, 800);
  vi.clearAllMocks();
  document.body.innerHTML = `<p style="margin:40px">Text <span tabindex="0">a claim</span> text.</p>`;
  const found = document.querySelector("span");
  if (!found) throw new Error("no mark");
  mark = found;
  card = createCard({ shadow: "open", t, intervalOf, copy, ...calls });
});
afterEach(() => card.destroy());

const host = () => document.querySelector<HTMLElement>("fact-annotator-card");
const inside = <E extends Element>(selector: string): E | null =>
  host()?.shadowRoot?.querySelector<E>(selector) ?? null;

function open(name: keyof typeof annotations, by: "keyboard" | "pointer" | "hover" = "pointer") {
  card.open(content(annotations[name]), anchorOf(mark), { by });
}

function anchorOf(element: HTMLElement) {
  return {
    element,
    rects: () => [...element.getClientRects()],
    contains: (node: Node) => element.contains(node),
    focus: () => element.focus(),
    expand,
  };
}

function press(label: string): Promise<void> {
  const button = inside<HTMLElement>(`button[aria-label="${label}"]`);
  if (!button) throw new Error(`no button "${label}"`);
  return userEvent.click(button);
}

async function choose(label: string): Promise<void> {
  const buttons = [...(host()?.shadowRoot?.querySelectorAll("button") ?? [])];
  const button = buttons.find((one) => one.textContent === label);
  if (!button) throw new Error(`no button "${label}"`);
  await userEvent.click(button);
}

describe("the card", () => {
  test.each([
    ["matches", "matches", 3],
    ["consistent", "consistent", 1],
    ["differs", "differs", 1],
    ["disagree", "sources-disagree", 2],
    ["period", "other-period", 3],
    ["misprint", "mention", 2],
  ] as const)("of %s is a dialog with its verdict and a row per source", (name, verdict, rows) => {
    open(name);
    const dialog = inside("[role=dialog]");
    expect(dialog?.getAttribute("data-verdict")).toBe(verdict);
    expect(dialog?.getAttribute("aria-label")).toContain(annotations[name].quote);
    expect(host()?.shadowRoot?.querySelectorAll("[data-source]")).toHaveLength(rows);
    expect(inside("#why")?.textContent).toBe(annotations[name].explanation);
  });

  test("of a bare mention lists what the reference data holds", () => {
    open("mention");
    const questions = [...(host()?.shadowRoot?.querySelectorAll("summary[lang=en]") ?? [])];
    expect(questions.map((one) => one.textContent)).toContain(
      "Are red notices misused for political ends?",
    );
    expect(inside("[data-relation=stated]")).not.toBeNull();
  });

  test("counts who agrees", () => {
    open("disagree");
    expect(inside(".fa-tally")?.textContent).toBe("1 agrees, 1 differs");
  });

  test("shows page text as text", () => {
    const annotation = { ...annotations.differs, quote: "<img src=x onerror=alert(1)>" };
    card.open(
      content(annotation),
      {
        element: mark,
        rects: () => [...mark.getClientRects()],
        contains: () => false,
        focus() {},
        expand() {},
      },
      { by: "pointer" },
    );
    expect(inside("img")).toBeNull();
    expect(inside("blockquote b")?.textContent).toBe(annotation.quote);
  });

  test("leaves nothing behind", () => {
    const before = document.documentElement.outerHTML;
    open("matches");
    expect(document.documentElement.outerHTML).not.toBe(before);
    card.close();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test("is closed to the page in a release", () => {
    const closed = createCard({ shadow: "closed", t, intervalOf, ...calls });
    closed.open(
      content(annotations.matches),
      {
        element: mark,
        rects: () => [...mark.getClientRects()],
        contains: () => false,
        focus() {},
        expand() {},
      },
      { by: "pointer" },
    );
    expect(host()).not.toBeNull();
    expect(host()?.shadowRoot).toBeNull();
    closed.destroy();
  });
});

describe("opening and closing", () => {
  test("by keyboard the focus goes in and Escape brings it back", async () => {
    mark.focus();
    open("matches", "keyboard");
    expect(host()?.shadowRoot?.activeElement?.getAttribute("role")).toBe("dialog");
    await userEvent.keyboard("{Escape}");
    expect(host()).toBeNull();
    expect(document.activeElement).toBe(mark);
  });

  test("by pointer the focus stays where it was", () => {
    mark.focus();
    open("matches");
    expect(document.activeElement).toBe(mark);
  });

  test("a press outside closes it, one on its mark or inside does not", async () => {
    open("matches");
    await userEvent.click(mark);
    expect(host()).not.toBeNull();
    const heading = inside<HTMLElement>("h2");
    if (heading) await userEvent.click(heading);
    expect(host()).not.toBeNull();
    await userEvent.click(document.documentElement, { position: { x: 2, y: 2 } });
    expect(host()).toBeNull();
  });

  test("kept open, it stays for presses outside and for the next claim", async () => {
    open("matches");
    await press("Keep open");
    await userEvent.click(document.documentElement, { position: { x: 2, y: 2 } });
    expect(host()).not.toBeNull();
    open("differs");
    expect(inside("[aria-pressed=true]")).not.toBeNull();
    await press("Close");
    expect(host()).toBeNull();
  });

  test("its mark is told while it is open, the next claim's instead once that is shown", async () => {
    open("matches");
    open("differs");
    expect(expand.mock.calls).toEqual([[true], [false], [true]]);
    await userEvent.keyboard("{Escape}");
    expect(expand).toHaveBeenLastCalledWith(false);
  });

  test("by hover it leaves after the pointer", async () => {
    open("matches", "hover");
    await userEvent.hover(mark);
    await userEvent.hover(document.documentElement, { position: { x: 2, y: 2 } });
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  test("by hover it waits for a pointer on its way to the card, and stays while it is there", async () => {
    open("matches", "hover");
    const heading = inside<HTMLElement>("h2");
    await userEvent.hover(mark);
    if (heading) await userEvent.hover(heading);
    await new Promise((done) => setTimeout(done, 350));
    expect(host()).not.toBeNull();
    await userEvent.keyboard("{Escape}");
    expect(host()).toBeNull();
  });

  test.each([
    ["by hover", "hover", false],
    ["by pointer", "pointer", true],
  ] as const)("opened %s it is held on to: %s", (_, by, isHeld) => {
    open("matches", by);
    expect(card.isHeld).toBe(isHeld);
  });

  test("opened by hover and kept open it is held on to", async () => {
    open("matches", "hover");
    await press("Keep open");
    expect(card.isHeld).toBe(true);
    await userEvent.hover(document.documentElement, { position: { x: 2, y: 2 } });
    await new Promise((done) => setTimeout(done, 350));
    expect(host()).not.toBeNull();
  });

  test("forged events do nothing", () => {
    open("matches");
    document.body.dispatchEvent(new PointerEvent("pointerdown", { bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    inside<HTMLElement>("[aria-label=Close]")?.dispatchEvent(new MouseEvent("click"));
    expect(host()).not.toBeNull();
  });

  test("a page that removes it sees it come back, but not for ever", async () => {
    open("matches");
    host()?.remove();
    await vi.waitFor(() => expect(host()).not.toBeNull());
    const fight = new MutationObserver(() => host()?.remove());
    fight.observe(document.documentElement, { childList: true });
    host()?.remove();
    await vi.waitFor(() => expect(card.shown).toBeNull());
    fight.disconnect();
    expect(host()).toBeNull();
  });
});

describe("what can be done", () => {
  test("next and previous are asked for by the claim's id, and the focus stays on the button", async () => {
    calls.onNext.mockImplementation(() => open("differs"));
    open("matches");
    await press("Next claim");
    expect(calls.onNext).toHaveBeenCalledWith("a-matches");
    expect(host()?.shadowRoot?.activeElement?.ariaLabel).toBe("Next claim");
  });

  test("ignoring closes the card", async () => {
    open("matches");
    await choose("More");
    await choose("Ignore this claim");
    expect(calls.onIgnore).toHaveBeenCalledWith("a-matches");
    expect(host()).toBeNull();
  });

  test("a citation names page, verdict and every source", async () => {
    open("disagree");
    await choose("More");
    await choose("Copy citation");
    const text = inside<HTMLTextAreaElement>("textarea")?.value ?? "";
    expect(text).toContain("https://news.example/world/police-meeting");
    expect(text).toContain("The sources disagree");
    expect(text).toContain("Global Times");
    expect(text).toContain("China Plus");
    expect(copy).toHaveBeenCalledExactlyOnceWith(text);
    expect(inside("[role=status]")?.textContent).toBe("Copied");
    await choose("Back to the claim");
    expect(inside("h2")?.textContent).toBe("The sources disagree");
  });

  test("a report of a mistake is completed before it is copied", async () => {
    open("differs");
    await choose("More");
    await choose("Report a mistake");
    const field = inside<HTMLTextAreaElement>("textarea");
    if (!field) throw new Error("no field");
    expect(copy).not.toHaveBeenCalled();
    expect(field.value).toContain("Fact: red-notice-requests-2016");
    await userEvent.type(field, "It speaks of applications.");
    await choose("Copy");
    expect(copy).toHaveBeenCalledExactlyOnceWith(
      expect.stringContaining("It speaks of applications."),
    );
  });

  test("moved without dragging it goes to the next corner and is kept open there", async () => {
    open("matches");
    await press("Move the card");
    const box = inside("[role=dialog]")?.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    expect([box?.right, box?.top]).toEqual([clientWidth - 8, 8]);
    expect(inside("[aria-pressed=true]")).not.toBeNull();
  });

  test("dragged by its bar it stays where it is put", async () => {
    open("matches");
    const bar = inside<HTMLElement>(".fa-category");
    const before = inside("[role=dialog]")?.getBoundingClientRect();
    if (!bar || !before) throw new Error("no bar");
    await userEvent.dragAndDrop(bar, document.documentElement, {
      sourcePosition: { x: 5, y: 5 },
      targetPosition: { x: 505, y: 405 },
    });
    const after = inside("[role=dialog]")?.getBoundingClientRect();
    expect(after?.left).not.toBe(before.left);
    window.scrollTo(0, 40);
    window.dispatchEvent(new Event("resize"));
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    expect(inside("[role=dialog]")?.getBoundingClientRect()).toEqual(after);
    expect(inside("[aria-pressed=true]")).not.toBeNull();
  });

  test("tabbing past its end leads back to the mark", async () => {
    open("matches", "keyboard");
    inside<HTMLElement>(".fa-foot > :last-child")?.focus();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(mark);
  });
});

describe("hostile pages", () => {
  const HIDDEN =
    "opacity: 0 !important; visibility: hidden !important; transform: scale(0) !important;" +
    "filter: blur(9px) !important; clip-path: inset(50%) !important; zoom: 0.1 !important;" +
    "pointer-events: none !important; font-size: 1px !important; content-visibility: hidden !important";

  /** Box, colours and what a click meets: all that a page could take from the card by its styles. */
  function look() {
    const dialog = inside<HTMLElement>("[role=dialog]");
    const why = inside("#why");
    if (!dialog || !why) throw new Error("no card");
    const { left, top, width, height } = dialog.getBoundingClientRect();
    const { backgroundColor, direction, visibility } = getComputedStyle(dialog);
    const { color, fontSize } = getComputedStyle(why);
    const isMet = document.elementFromPoint(left + width / 2, top + 20) === host();
    const size = [width, height].map(Math.round);
    return { size, backgroundColor, direction, visibility, color, fontSize, isMet };
  }

  test.each([
    "html > :not(body) { display: none !important }",
    `html > :not(body) { ${HIDDEN} }`,
    `fact-annotator-card { all: revert !important; ${HIDDEN} }`,
    "fact-annotator-card { transition: all 999s !important; animation: gone 9s infinite !important } @keyframes gone { from, to { opacity: 0 } }",
    "html { --fa-ink: transparent; --fa-ground: transparent }",
    "@property --fa-ink { syntax: '<color>'; inherits: false; initial-value: transparent }",
    "@property --fa-ground { syntax: '<length>'; inherits: false; initial-value: 0px }",
    "@font-face { font-family: 'system-ui'; src: local('DejaVu Sans'), local('Arial'); size-adjust: 300% }",
    "html { font-size: 5000px; direction: rtl; color-scheme: dark }",
    "html { zoom: 0.05 }",
  ])("style rules do not reach it: %s", (css) => {
    open("matches");
    const before = look();
    card.close();
    const style = document.createElement("style");
    style.textContent = css;
    document.head.append(style);
    try {
      open("matches");
      expect(look()).toEqual(before);
    } finally {
      style.remove();
    }
  });

  test("animations and attributes of its host do not reach it", async () => {
    open("matches");
    const before = look();
    const element = host();
    if (!element) throw new Error("no host");
    const gone = {
      opacity: [0, 0],
      transform: ["scale(0)", "scale(0)"],
      display: ["none", "none"],
    };
    element.animate(gone, { duration: 1e9, fill: "forwards" });
    element.setAttribute("style", "display: none !important; opacity: 0 !important");
    element.inert = true;
    element.popover = "auto";
    await vi.waitFor(() => expect(element.attributes).toHaveLength(0));
    expect(look()).toEqual(before);
  });

  test("what the page brings to the top goes below it, but not for ever", async () => {
    open("matches");
    const cover = document.createElement("div");
    cover.popover = "manual";
    cover.style.cssText = "inset: 0; width: 100vw; height: 100vh";
    document.body.append(cover);
    cover.showPopover();
    expect(look().isMet).toBe(false);
    await vi.waitFor(() => expect(look().isMet).toBe(true));
    for (let again = 0; again < 25 && card.shown !== null; again += 1) {
      cover.hidePopover();
      cover.showPopover();
      await new Promise((done) => setTimeout(done, 10));
    }
    expect(card.shown).toBeNull();
  });

  test("a modal dialog that opens over it takes it away", async () => {
    open("matches", "keyboard");
    const dialog = document.createElement("dialog");
    document.body.append(dialog);
    dialog.showModal();
    await vi.waitFor(() => expect(card.shown).toBeNull());
    expect(host()).toBeNull();
  });

  test("a page that defines its element does not get at what is inside", () => {
    let constructed = 0;
    class Spy extends HTMLElement {
      readonly internals = this.attachInternals();
      constructor() {
        super();
        constructed += 1;
      }
    }
    customElements.define("fact-annotator-card", Spy);
    const closed = createCard({ shadow: "closed", t, intervalOf, ...calls });
    closed.open(content(annotations.matches), anchorOf(mark), { by: "pointer" });
    const element = host();
    expect(constructed).toBe(1);
    expect(element).toBeInstanceOf(Spy);
    expect((element as Spy).internals.shadowRoot).toBeNull();
    expect(() => element?.attachShadow({ mode: "open" })).toThrow();
    closed.destroy();
  });

  test("it is above a modal dialog of the page that its mark lies in", () => {
    const dialog = document.createElement("dialog");
    dialog.append(mark);
    document.body.append(dialog);
    dialog.showModal();
    open("matches", "keyboard");
    expect(host()?.parentElement).toBe(dialog);
    expect(host()?.shadowRoot?.activeElement).not.toBeNull();
  });
});

describe("its place", () => {
  const box = () => inside("[role=dialog]")?.getBoundingClientRect() ?? new DOMRect();
  const frames = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

  test.each([
    ["top left", "left: 0; top: 0"],
    ["top right", "right: 0; top: 0"],
    ["bottom left", "left: 0; bottom: 0"],
    ["bottom right", "right: 0; bottom: 0"],
    ["the middle", "left: 50%; top: 50%"],
  ])("is inside the window and off its mark, with the mark at %s", (_, where) => {
    mark.style.cssText = `position: fixed; ${where}`;
    open("disagree");
    const { left, top, right, bottom } = box();
    const at = mark.getBoundingClientRect();
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(bottom).toBeLessThanOrEqual(window.innerHeight);
    const isClear = bottom <= at.top || top >= at.bottom || left >= at.right || right <= at.left;
    expect(isClear).toBe(true);
  });

  test.each([
    ["in the margin beside a narrow column", "left: 40px; width: 400px", true],
    ["below the mark where the text takes the whole width", "left: 40px; right: 40px", false],
  ])("is %s", (_, style, isBeside) => {
    const column = mark.parentElement;
    if (!column) throw new Error("no column");
    column.style.cssText = `position: absolute; margin: 0; top: 100px; ${style}`;
    open("disagree");
    const text = column.getBoundingClientRect();
    expect(box().left >= text.right).toBe(isBeside);
    expect(box().top >= mark.getBoundingClientRect().bottom).toBe(!isBeside);
  });

  test("follows its mark while the page scrolls", async () => {
    document.body.append(Object.assign(document.createElement("div"), { style: "height: 3000px" }));
    mark.style.cssText = "position: absolute; top: 200px";
    open("consistent");
    const before = box().top - mark.getBoundingClientRect().bottom;
    window.scrollTo(0, 60);
    await frames();
    expect(box().top - mark.getBoundingClientRect().bottom).toBeCloseTo(before, 0);
    window.scrollTo(0, 0);
  });

  test("closes when its mark leaves the page, unless it is kept open", async () => {
    open("matches");
    mark.remove();
    window.dispatchEvent(new Event("resize"));
    await vi.waitFor(() => expect(host()).toBeNull());
  });

  test("on a narrow screen it is a sheet at the bottom", async () => {
    await page.viewport(360, 640);
    open("matches");
    const { left, width, bottom } = box();
    expect([left, width, Math.round(bottom)]).toEqual([0, 360, 640]);
  });

  test("on a narrow screen with its mark low down it is a sheet at the top", async () => {
    await page.viewport(360, 640);
    mark.style.cssText = "position: fixed; bottom: 20px; left: 20px";
    open("matches");
    expect(box().top).toBe(0);
    expect(box().bottom).toBeLessThanOrEqual(mark.getBoundingClientRect().top);
  });
});
