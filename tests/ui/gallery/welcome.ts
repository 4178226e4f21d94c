import { surfaceData } from "../../../src/app/surface-data";
import { annotateArticle } from "../../../src/app/welcome";
import type { Cleanup } from "../../../src/model/ports";
import { DEFAULT_SETTINGS } from "../../../src/model/settings";
import type { Translator } from "../../../src/ui/i18n";
import { ARTICLE, mountWelcome } from "../../../src/ui/welcome";
import { fakePorts } from "../fixtures/ports";
import { report } from "../fixtures/report";

/** The first-run page; `open` with the card of its third finding. */
export function showWelcome(state: string, t: Translator): Cleanup {
  document.body.className = "fa-theme";
  const unmount = mountWelcome({
    root: document.body,
    ports: fakePorts(report()).ports,
    t,
    article: ARTICLE,
    ...annotateArticle(ARTICLE, DEFAULT_SETTINGS),
    intervalOf: surfaceData().intervalOf,
    shadow: "open",
  });
  if (state === "open") {
    document.querySelectorAll<HTMLElement>("article [data-fact-annotator]")[8]?.click();
  }
  return unmount;
}
