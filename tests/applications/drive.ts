import type { Application, Hydrate } from "./application";
import { seeded } from "./random";
import { nextStory } from "./steps";
import { FIRST } from "./story";
import { Writing } from "./writing";

/** What the test asks of the page. */
export interface Driver {
  /** Takes the server's HTML over. */
  hydrate(): Promise<void>;
  /**
   * Takes so many steps more.
   *
   * @param pause milliseconds to rest after every eighth step, for the annotator to catch up; zero
   * where there is none
   * @returns at how many of the rests something was marked
   */
  run(steps: number, pause: number): Promise<number>;
  /** Writes beside a claim, at this time of the day; the words stay the same. */
  tick(): Promise<void>;
  /** What went wrong: uncaught errors and what the framework complained of. */
  readonly troubles: readonly string[];
}

declare global {
  interface Window {
    driver: Driver;
  }
}

const REST_EVERY = 8;
/** So many times longer at most. */
const LONGER = 10;

/** Puts the driver of an application in the hands of the test (`window.driver`). */
export function drive(hydrate: Hydrate): void {
  const troubles = noteTroubles();
  const random = seeded(20170929);
  let story = FIRST;
  let application: Application | null = null;
  let writing: Writing | null = null;
  let taken = 0;

  async function step(): Promise<void> {
    story = nextStory(story, random);
    await application?.show(story);
    if (random() < 0.1) writing?.write(random);
  }

  window.driver = {
    troubles,
    hydrate: async () => {
      const root = document.querySelector<HTMLElement>("#root");
      const paper = document.querySelector<HTMLElement>("#paper");
      if (root === null || paper === null) throw new Error("The page has no #root and #paper.");
      application = await hydrate(root, FIRST);
      writing = new Writing(paper);
    },
    run: async (steps, pause) => {
      let marked = 0;
      for (let i = 0; i < steps; i++) {
        await step();
        if (++taken % REST_EVERY !== 0) continue;
        if (pause > 0) await rest(pause);
        if (isMarked()) marked++;
      }
      return marked;
    },
    tick: async () => {
      story = { ...story, members: "190", clock: story.clock + 1 };
      await application?.show(story);
    },
  };
}

const isMarked = () => document.querySelector("fact-annotator-mark") !== null;

/** Longer on a machine that has other things to do, as long as nothing is marked. */
async function rest(milliseconds: number): Promise<void> {
  for (let i = 0; i < LONGER; i++) {
    await new Promise((done) => setTimeout(done, milliseconds));
    if (isMarked()) return;
  }
}

function noteTroubles(): string[] {
  const troubles: string[] = [];
  window.addEventListener("error", ({ message }) => troubles.push(message));
  window.addEventListener("unhandledrejection", ({ reason }) => troubles.push(String(reason)));
  for (const level of ["error", "warn"] as const) {
    const say = console[level];
    console[level] = (...words: unknown[]) => {
      troubles.push(words.map(String).join(" ").slice(0, 500));
      say(...words);
    };
  }
  return troubles;
}
