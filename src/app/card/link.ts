import type { CardContent, CardController, IntervalOf } from "../../ui/card";
import type { Translator } from "../../ui/i18n";

/** What the card's script is given by the engine's: what both need is in the page once. */
export interface CardHost {
  readonly t: Translator;
  readonly intervalOf: IntervalOf;
  readonly onNext: (id: string) => void;
  readonly onPrevious: (id: string) => void;
  /** Left out in private windows. */
  readonly onIgnore?: (id: string) => void;
  readonly onIgnoreKind?: (id: string) => void;
}

export type MakeCard = (host: CardHost) => CardController;
export type { CardContent, CardController };

/**
 * The place where the two scripts meet: a property of the isolated world's global object, which no
 * page can see. The engine's script leaves a function there, the card's calls it.
 */
const KEY = Symbol.for("fact-annotator.card");

type Meeting = { [KEY]?: (make: MakeCard) => void };

/** Waits for the card's script. Returns what stops waiting. */
export function awaitCard(take: (make: MakeCard) => void): () => void {
  const meeting = globalThis as Meeting;
  meeting[KEY] = take;
  return () => {
    delete meeting[KEY];
  };
}

/** Hands the card over; where no engine waits, nothing happens. */
export function provideCard(make: MakeCard): void {
  (globalThis as Meeting)[KEY]?.(make);
}
