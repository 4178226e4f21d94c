import { existsSync } from "node:fs";
import { join } from "node:path";
import { hasShared, realPage, realPages } from "../../../tests/e2e/harness/shared";
import { liveBlog } from "./live-blog";

export interface SavedPage {
  readonly name: string;
  readonly body: string | Buffer;
  readonly type: string;
}

/** Of so many pages a quick run takes one. */
const QUICK = 4;

/** The saved news pages beside the project; where they are absent, pages of ours of like size. */
export async function savedPages(isQuick: boolean): Promise<SavedPage[]> {
  const all = await allPages();
  return all.filter((_, i) => !isQuick || i % QUICK === 0);
}

async function allPages(): Promise<SavedPage[]> {
  if (!hasShared || !existsSync(join("..", "shared", "pages"))) return likePages();
  return Promise.all(
    realPages().map(async (page) => ({
      name: page.file,
      body: await realPage(page),
      type: `text/html; charset=${page.encoding}`,
    })),
  );
}

/** Text nodes of saved news pages, from the smallest to the largest. */
const SIZES = [85, 240, 420, 600, 800, 950, 1_100, 1_300, 1_700, 2_400, 4_000, 7_000, 14_000];

function likePages(): SavedPage[] {
  return SIZES.map((textNodes) => ({
    name: `own page of ${textNodes} text nodes`,
    body: liveBlog({ textNodes, claimEvery: Number.POSITIVE_INFINITY }),
    type: "text/html; charset=utf-8",
  }));
}
