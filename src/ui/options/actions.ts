import type { Ports } from "../../model/ports";
import type { Settings } from "../../model/settings";
import type { SettingsChange } from "../../model/settings-change";
import type { Said } from "./Notice";

/** What the sections can do. Every failure is told in one sentence. */
export interface OptionsActions {
  readonly change: (change: SettingsChange, done?: Said) => void;
  /** Replaces all settings by a backup; the present ones come back by undoing. */
  readonly restore: (backup: unknown, done: string) => void;
  /** Asks for a site (or all): must be called straight from a press. */
  readonly allow: (site: string | "all") => void;
  readonly remove: (site: string | "all", done?: Said) => void;
  readonly say: (said: Said) => void;
  readonly silence: () => void;
}

export interface ActionContext {
  readonly ports: Ports;
  readonly settings: () => Settings | null;
  readonly tell: (said: Said | null) => void;
  readonly refused: string;
}

export function createActions({ ports, settings, tell, refused }: ActionContext): OptionsActions {
  const attempt = (task: Promise<unknown>, done?: Said) => {
    task.then(
      (result) => tell(result === false ? { text: refused, isProblem: true } : (done ?? null)),
      (cause: unknown) =>
        tell({ text: cause instanceof Error ? cause.message : String(cause), isProblem: true }),
    );
  };
  return {
    change: (change, done) => attempt(ports.settings.change(change), done),
    restore: (backup, done) => {
      const before = settings();
      const undo = () => attempt(ports.settings.restore(before));
      attempt(ports.settings.restore(backup), { text: done, undo });
    },
    allow: (site) => attempt(ports.access.allow(site)),
    remove: (site, done) => attempt(ports.access.remove(site), done),
    say: tell,
    silence: () => tell(null),
  };
}
