/** Speaks to targets that Playwright does not show as pages, such as the popup of a toolbar button. */
import type { CDPSession } from "@playwright/test";

interface Answer {
  readonly id?: number;
  readonly result?: { readonly result?: { readonly value?: unknown } };
}

/** The target whose address ends so; `null` where there is none yet. */
export async function findTarget(session: CDPSession, ending: string): Promise<string | null> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.find(({ url }) => url.endsWith(ending))?.targetId ?? null;
}

/** The value of an expression in a target; promises are waited for. */
export async function evaluateIn(
  session: CDPSession,
  targetId: string,
  expression: string,
): Promise<unknown> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const answer = new Promise<unknown>((done) => {
    const listen = (event: { sessionId: string; message: string }) => {
      if (event.sessionId !== sessionId) return;
      const { id, result } = JSON.parse(event.message) as Answer;
      if (id !== 1) return;
      session.off("Target.receivedMessageFromTarget", listen);
      done(result?.result?.value);
    };
    session.on("Target.receivedMessageFromTarget", listen);
  });
  const params = { expression, returnByValue: true, awaitPromise: true };
  const message = JSON.stringify({ id: 1, method: "Runtime.evaluate", params });
  await session.send("Target.sendMessageToTarget", { sessionId, message });
  return answer;
}
