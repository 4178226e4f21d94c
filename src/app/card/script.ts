import { conveyedInterval } from "../../core/verdict/bounds";
import { createCard } from "../../ui/card";
import { createTranslator } from "../../ui/i18n";
import { en } from "../../ui/i18n/en";
import { provideCard } from "./link";

/** What the card's script does when it runs: it hands the card to the engine's script. */
export function runCardScript(shadow: ShadowRootMode): void {
  const t = createTranslator(en);
  provideCard((host) =>
    createCard({
      ...host,
      shadow,
      t,
      intervalOf: ({ amount, bound }) => conveyedInterval(amount, bound),
    }),
  );
}
