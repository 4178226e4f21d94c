import { createCard } from "../../ui/card";
import { provideCard } from "./link";

/** What the card's script does when it runs: it hands the card to the engine's script. */
export function runCardScript(shadow: ShadowRootMode): void {
  provideCard((host) => createCard({ ...host, shadow }));
}
