import type { Annotation, Engine } from "../core/annotation";
import { conveyedInterval } from "../core/verdict/bounds";
import type { PageSettings } from "../model/page-settings";
import type { PageListener, PagePort } from "../model/ports";
import type { Translator } from "../ui/i18n";
import { pageTranslator } from "../ui/i18n/page-words";
import { categoryTitle } from "../ui/parts/category-title";
import { verdictName } from "../ui/parts/verdict";
import { contentMaker, type ShownReference } from "./card/content";
import { type LazyCard, lazyCard } from "./card/lazy-card";
import type { NeededSearch } from "./reading";
import { type Session, startSession } from "./session";

export interface EngineParts {
  readonly page: Document;
  readonly reference: ShownReference;
  readonly engine: Engine;
  readonly needed?: NeededSearch | undefined;
  /** Connects with the rest of the extension. */
  readonly connect: (listener: PageListener) => PagePort;
}

const RUNNING = Symbol.for("fact-annotator.engine");

/**
 * Starts the annotator on a document, once: a script that is injected again finds it running. The
 * words of the reader's language have run before it; without them nothing starts.
 * What the rest of the extension says before the settings are known is answered by nothing.
 */
export function runEngine(parts: EngineParts): void {
  const world = globalThis as { [RUNNING]?: true };
  const words = pageTranslator();
  if (world[RUNNING] || words === null) return;
  const t: Translator = words;
  world[RUNNING] = true;

  let session: Session | null = null;
  let card: LazyCard | null = null;
  let settings: PageSettings | null = null;

  const end = () => {
    session?.dispose();
    card?.dispose();
    session = null;
    card = null;
    delete world[RUNNING];
  };

  const port = parts.connect({
    onSettings: (next) => {
      settings = next;
      if (session === null) begin(next);
      else session.onSettings(next);
    },
    onReport: () => session?.onReport() ?? nothing(parts.page),
    onCommand: (command) => session?.onCommand(command) ?? false,
    onGone: end,
  });

  function begin(first: PageSettings): void {
    const annotationOf = (id: string) => session?.annotation(id) ?? null;
    card = lazyCard({
      load: port.loadCard,
      contentOf: contentMaker(parts.reference),
      isHoverWanted: () => settings?.hoverCards === true,
      host: {
        t,
        intervalOf: ({ amount, bound }) => conveyedInterval(amount, bound),
        onNext: () => session?.onCommand({ do: "next" }),
        onPrevious: () => session?.onCommand({ do: "previous" }),
        ...(!port.isPrivate && {
          onIgnore: (id: string) => ignoreClaim(annotationOf(id)),
          onIgnoreKind: (id: string) => ignoreFact(annotationOf(id)),
        }),
      },
    });
    session = startSession(
      {
        page: parts.page,
        engine: parts.engine,
        needed: parts.needed,
        categories: parts.reference.categories.map(({ id }) => id),
        card,
        describe: describer(parts.reference, t),
        report: port.reportPage,
      },
      first,
    );
  }

  function ignoreClaim(annotation: Annotation | null): void {
    if (annotation !== null) void port.ignoreClaim(annotation.fact, annotation.quote);
  }

  function ignoreFact(annotation: Annotation | null): void {
    if (annotation === null) return;
    // A mention of no fact has no kind but its own words.
    if (annotation.fact === null) ignoreClaim(annotation);
    else void port.ignoreFact(annotation.fact);
  }

  void port.settings().then((first) => {
    if (first === null) return;
    settings ??= first;
    if (session === null) begin(settings);
  });
}

/** Category and verdict, for those who do not see colour and line. */
function describer(
  { categories }: ShownReference,
  t: Translator,
): (annotation: Annotation) => string {
  const titles = new Map(categories.map(({ id, title }) => [id, categoryTitle(id, title, t)]));
  return ({ category, verdict }) =>
    `${titles.get(category) ?? category}: ${verdictName(verdict, t)}`;
}

function nothing(page: Document) {
  return {
    state: "off" as const,
    url: page.location.href,
    title: page.title,
    published: null,
    counts: {},
    revision: 0,
    annotations: [],
  };
}
