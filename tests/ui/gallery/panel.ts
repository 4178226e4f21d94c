import type { Cleanup } from "../../../src/model/ports";
import type { TabState } from "../../../src/model/report";
import type { Translator } from "../../../src/ui/i18n";
import { mountPanel } from "../../../src/ui/panel";
import { categories } from "../fixtures/categories";
import { fakePorts } from "../fixtures/ports";
import { facts, sources } from "../fixtures/reference";
import { report } from "../fixtures/report";

/** The side panel over a page in this state; `many` has a thousand findings. */
export function showPanel(state: string, t: Translator): Cleanup {
  const many = state === "many";
  const ready = many || state === "ready";
  const tab = report(ready ? "ready" : (state as TabState), many ? 1000 : ready ? 8 : 0);
  document.body.className = "fa-theme";
  return mountPanel({
    root: document.body,
    ports: fakePorts(tab).ports,
    categories,
    t,
    loadReference: () =>
      Promise.resolve({ facts: Object.values(facts), sources: [...sources.values()] }),
  });
}
