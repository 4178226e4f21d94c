import type { Marionette } from "./marionette";

/** Runs a script with the browser's own rights; gives what it returns. */
export async function inBrowser(
  marionette: Marionette,
  script: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  await marionette.send("Marionette:SetContext", { value: "chrome" });
  try {
    const answer = await marionette.send("WebDriver:ExecuteScript", { script, args });
    return (answer as { value: unknown }).value;
  } finally {
    await marionette.send("Marionette:SetContext", { value: "content" });
  }
}
