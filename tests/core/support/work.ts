/**
 * Counts what code does to text, since a clock would measure the machine: characters looked at one by
 * one, characters copied, characters an expression may have walked over, and look-ups in arrays of
 * tokens that are handed out by `counted`.
 */
export class Work {
  #steps = 0;

  get steps(): number {
    return this.#steps;
  }

  /** An array whose every access by index counts. */
  counted<T>(items: readonly T[]): readonly T[] {
    return new Proxy(items, {
      get: (target, key, receiver) => {
        this.#steps += 1;
        return Reflect.get(target, key, receiver);
      },
    });
  }

  /** Runs `task` with the string and expression methods of this realm counting. */
  during(task: () => void): void {
    const undo = [
      this.#patch(String.prototype, "charCodeAt", () => 1),
      this.#patch(String.prototype, "codePointAt", () => 1),
      this.#patch(String.prototype, "slice", (_, result) => String(result).length),
      this.#patch(String.prototype, "indexOf", (text, at, args) =>
        walked(text, Number(at), Number(args[1] ?? 0)),
      ),
      this.#patch(String.prototype, "normalize", (text) => text.length),
      this.#patch(String.prototype, "toLowerCase", (text) => text.length),
      this.#patch(String.prototype, "replaceAll", (text) => text.length),
      this.#patchExpressions(),
    ];
    try {
      task();
    } finally {
      for (const restore of undo) restore();
    }
  }

  #patch<Key extends keyof string>(
    prototype: typeof String.prototype,
    name: Key,
    cost: (self: string, result: unknown, args: readonly unknown[]) => number,
  ): () => void {
    const original = prototype[name] as unknown as (...args: unknown[]) => unknown;
    const work = this;
    function counting(this: string, ...args: unknown[]): unknown {
      const result = original.apply(this, args);
      work.#steps += cost(this, result, args);
      return result;
    }
    Object.defineProperty(prototype, name, { value: counting, configurable: true, writable: true });
    return () => {
      Object.defineProperty(prototype, name, {
        value: original,
        configurable: true,
        writable: true,
      });
    };
  }

  /** An expression may walk from where it starts to the end of its match, or of the text. */
  #patchExpressions(): () => void {
    const original = RegExp.prototype.exec;
    const work = this;
    RegExp.prototype.exec = function (this: RegExp, text: string) {
      const from = this.global || this.sticky ? this.lastIndex : 0;
      const match = original.call(this, text);
      const end = match === null ? text.length : match.index + match[0].length;
      // A sticky expression gives up where it starts; ours have bounded patterns.
      work.#steps += match === null && this.sticky ? 1 : Math.max(1, end - from);
      return match;
    };
    return () => {
      RegExp.prototype.exec = original;
    };
  }
}

function walked(text: string, found: number, from: number): number {
  return (found < 0 ? text.length : found) - from + 1;
}
