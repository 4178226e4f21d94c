import { render } from "@lit-labs/ssr";
import { collectResult } from "@lit-labs/ssr/lib/render-result.js";
import { storyView } from "./lit";
import { FIRST } from "./story";

export const html = await collectResult(render(storyView(FIRST)));
