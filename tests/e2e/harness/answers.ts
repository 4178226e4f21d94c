import type { Answer } from "./reader";

/** The web as a test knows it: what each address answers, and what was asked for. */
export class Answers {
  readonly #byUrl = new Map<string, Answer>();
  readonly #asked: string[] = [];

  set(url: string, answer: Answer): void {
    this.#byUrl.set(withoutHash(url), answer);
  }

  /** The answer for an address, which is noted as asked for. */
  take(url: string): Answer | undefined {
    this.#asked.push(url);
    return this.#byUrl.get(withoutHash(url));
  }

  asked(): readonly string[] {
    return [...this.#asked];
  }

  clear(): void {
    this.#byUrl.clear();
    this.#asked.length = 0;
  }
}

/** Status and headers of an answer, for both browsers alike. */
export function headersOf(answer: Answer): Record<string, string> {
  return { "content-type": answer.type ?? "text/html; charset=utf-8", ...answer.headers };
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0] ?? url;
}
