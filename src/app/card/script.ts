import { conveyedInterval } from "../../core/verdict/bounds";
import { createCard } from "../../ui/card";
import { pageTranslator } from "../../ui/i18n/page-words";
import { provideCard } from "./link";

/** What the card's script does when it runs: it hands the card to the engine's script. */
export function runCardScript(shadow: ShadowRootMode): void {
  const t = pageTranslator();
  if (t === null) return;
  provideCard((host) =>
    createCard({
      ...host,
      shadow,
      t,
      intervalOf: ({ amount, bound }) => conveyedInterval(amount, bound),
    }),
  );
}
