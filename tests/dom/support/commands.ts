/** What tests in the browser ask of the machine (Vitest's browser commands). */
import { hasShared, realPage, realPages } from "../../e2e/harness/shared.ts";

export const commands = {
  /** Names of the saved pages beside the project; none where they are absent. */
  savedPages: (): string[] => (hasShared ? realPages().map(({ file }) => file) : []),
  /** The HTML of one of them. */
  savedPage: async (_context: unknown, file: string): Promise<string> => {
    const encoding = realPages().find((page) => page.file === file)?.encoding ?? "utf-8";
    return new TextDecoder(encoding).decode(await realPage({ file, encoding }));
  },
};

declare module "vitest/browser" {
  interface BrowserCommands {
    savedPages: () => Promise<string[]>;
    savedPage: (file: string) => Promise<string>;
  }
}
