/** Keyboard commands: carried to the document of the tab that has something to show. */
import { addCounts, countClaims } from "../../model/counts";
import type { PageCommand } from "../../model/messages";
import { type FrameRecord, tabRecord } from "../tabs/records";
import { sendToFrame } from "../tabs/send";

/** The commands of the manifest. */
export const COMMANDS: Readonly<Record<string, PageCommand>> = {
  "next-claim": { do: "next" },
  "previous-claim": { do: "previous" },
  "open-card": { do: "open-card" },
  "toggle-highlights": { do: "toggle-highlights" },
};

/** Does what a shortcut stands for; nothing on a page without highlights. */
export async function runCommand(name: string, tab: number | undefined): Promise<void> {
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command || tab === undefined) return;
  const { frames } = await tabRecord(tab);
  const targets = command.do === "toggle-highlights" ? frames : frames.filter(isBest);
  await Promise.all(
    targets.map((frame) => sendToFrame(tab, frame, { type: "to-page/command", command })),
  );
}

/** The page itself where it has claims, else the first frame that has; else the page. */
function isBest(frame: FrameRecord, _index: number, frames: readonly FrameRecord[]): boolean {
  const inOrder = [...frames].sort((a, b) => a.frame - b.frame);
  return frame === (inOrder.find(hasClaims) ?? inOrder[0]);
}

function hasClaims({ summary }: FrameRecord): boolean {
  return summary !== null && countClaims(addCounts([summary.counts])) > 0;
}
