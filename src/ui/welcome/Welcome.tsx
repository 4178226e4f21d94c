import type { Annotation } from "../../core/annotation";
import type { Shortcut } from "../../model/ports";
import type { Translator } from "../i18n";
import { ShortcutList } from "../parts/ShortcutList";
import { Legend } from "./Legend";
import { MarkedText } from "./MarkedText";

/** A paragraph with what the engine found in it; offsets as in `Annotation`. */
export interface Paragraph {
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export interface WelcomeProps {
  readonly article: { readonly paper: string; readonly title: string; readonly published: string };
  readonly paragraphs: readonly Paragraph[];
  readonly sites: number;
  readonly shortcuts: readonly Shortcut[];
  readonly onOpen: (annotation: Annotation, mark: HTMLElement, event: MouseEvent) => void;
  readonly onOptions: () => void;
  readonly t: Translator;
}

/** What the extension does, shown on an article rather than told. */
export function Welcome(props: WelcomeProps) {
  const { article, paragraphs, sites, shortcuts, onOpen, onOptions, t } = props;
  return (
    <main class="fa-welcome">
      <header>
        <img src="/icons/96.png" alt="" width="64" height="64" />
        <p>{t("product")}</p>
        <h1>{t("welcome_title")}</h1>
        <p class="fa-lead">{t("welcome_intro")}</p>
      </header>
      <section aria-labelledby="try">
        <h2 id="try">{t("welcome_try")}</h2>
        <p class="fa-hint">{t("welcome_try_hint")}</p>
        <article lang="en" dir="ltr" aria-label={t("welcome_article")}>
          <p class="fa-paper">{article.paper}</p>
          <h3>{article.title}</h3>
          {paragraphs.map((paragraph) => (
            <MarkedText key={paragraph.text} paragraph={paragraph} onOpen={onOpen} t={t} />
          ))}
        </article>
      </section>
      <Legend t={t} />
      <section class="fa-points">
        <div>
          <h2>{t("welcome_private")}</h2>
          <p>{t("welcome_private_about")}</p>
        </div>
        <div>
          <h2>{t("welcome_where")}</h2>
          <p>{t.count("welcome_where_about", sites)}</p>
        </div>
        <div>
          <h2>{t("welcome_keys")}</h2>
          <ShortcutList shortcuts={shortcuts} t={t} />
        </div>
      </section>
      <button type="button" class="fa-button fa-primary" onClick={onOptions}>
        {t("welcome_options")}
      </button>
    </main>
  );
}
