/** What is wider than the place it has: nothing may be cut off, and no page scrolls sideways. */
export function cutOff(): readonly string[] {
  const wide: string[] = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) wide.push(`the page: ${scrollWidth} px in ${clientWidth} px`);
  for (const element of everyElement(document)) {
    const { overflowX, position, clipPath, opacity } = getComputedStyle(element);
    // What only screen readers are told is cut off on purpose, and fields under their label are not seen.
    if (clipPath !== "none" || opacity === "0") continue;
    if (element.clientWidth <= 1 || (overflowX === "visible" && position !== "fixed")) continue;
    if (element.scrollWidth > element.clientWidth + 1) wide.push(describe(element));
  }
  for (const field of document.querySelectorAll("input")) {
    if (field.placeholder && isTooLong(field)) wide.push(`placeholder: ${field.placeholder}`);
  }
  return wide;
}

function* everyElement(root: Document | ShadowRoot): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>("*")) {
    yield element;
    if (element.shadowRoot) yield* everyElement(element.shadowRoot);
  }
}

function isTooLong(field: HTMLInputElement): boolean {
  const { font, paddingLeft, paddingRight } = getComputedStyle(field);
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return false;
  pen.font = font;
  const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  return pen.measureText(field.placeholder).width > room;
}

function describe(element: HTMLElement): string {
  const { scrollWidth, clientWidth } = element;
  const text = element.textContent?.slice(0, 40) ?? "";
  return `${element.tagName} .${element.className} “${text}”: ${scrollWidth} px in ${clientWidth} px`;
}
