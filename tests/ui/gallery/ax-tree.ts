/** What a screen reader is told, from the browser's own accessibility tree. */
import { cdp } from "vitest/browser";

interface AxValue {
  readonly value?: unknown;
}

interface AxNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: AxValue;
  readonly name?: AxValue;
  readonly childIds?: readonly string[];
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly url: string };
  readonly childFrames?: readonly FrameTree[];
}

/** Structure without a name of its own says nothing to a listener. */
const SILENT = new Set(
  "generic none group RootWebArea InlineTextBox paragraph LineBreak Legend LabelText Figcaption listitem".split(
    " ",
  ),
);

/** "role: name" of everything under this document, in reading order. */
export async function axTree(): Promise<readonly string[]> {
  const session = cdp();
  await session.send("Accessibility.enable");
  const { frameTree } = (await session.send("Page.getFrameTree")) as { frameTree: FrameTree };
  const frame = findFrame(frameTree, location.href) ?? frameTree.frame.id;
  const { nodes } = (await session.send("Accessibility.getFullAXTree", { frameId: frame })) as {
    nodes: readonly AxNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes;
  return root ? [...lines(root, byId)] : [];
}

function findFrame({ frame, childFrames = [] }: FrameTree, url: string): string | null {
  if (frame.url === url) return frame.id;
  for (const child of childFrames) {
    const found = findFrame(child, url);
    if (found) return found;
  }
  return null;
}

function* lines(node: AxNode, byId: ReadonlyMap<string, AxNode>): Generator<string> {
  const role = String(node.role?.value ?? "");
  const name = String(node.name?.value ?? "").trim();
  if (
    !node.ignored &&
    (!SILENT.has(role) || (role === "group" && name !== "")) &&
    (name !== "" || role !== "StaticText")
  ) {
    yield name === "" ? role : `${role}: ${name}`;
  }
  // The text of a control is its name, which has been said.
  if (["button", "switch", "link", "heading", "radio"].includes(role)) return;
  for (const id of node.childIds ?? []) {
    const child = byId.get(id);
    if (child) yield* lines(child, byId);
  }
}
