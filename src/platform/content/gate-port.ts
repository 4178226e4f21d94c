/** What the gate needs of the browser. */
import { send } from "./send";

/** A stopped background loses a message that was under way: it is sent once more after this long. */
const AGAIN_AFTER = 1000;

/**
 * Asks for the engine in this frame. Where a pause holds it off, asks again when that ends. The
 * page's settings are never told to the gate.
 * @returns a function that gives up a later attempt
 */
export function requestEngine(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const ask = async (mayRepeat: boolean) => {
    const answer = await send({ type: "page/gate-hit" });
    if (answer?.injected) return;
    if (!answer) {
      if (mayRepeat) timer = setTimeout(ask, AGAIN_AFTER, false);
      return;
    }
    if (answer.retryAt !== null) {
      timer = setTimeout(ask, Math.max(answer.retryAt - Date.now(), AGAIN_AFTER), true);
    }
  };
  void ask(true);
  return () => clearTimeout(timer);
}
