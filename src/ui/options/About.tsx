import { sourceDate } from "../card/model/rows";
import type { OptionsProps } from "./Options";

/** Between the parts of a line, as each direction of writing has it. */
const SEPARATOR = { ltr: ", ", rtl: "، " } as const;

/** What this is, what it keeps, and the articles behind it. */
export function About({ reference, version, t }: OptionsProps) {
  return (
    <>
      <p>{t("options_about_what")}</p>
      <p>{t("options_about_local")}</p>
      <p>{t("options_about_stored")}</p>
      <h3>{t("options_about_sources")}</h3>
      <ul class="fa-sources">
        {reference.sources.map((source) => (
          <li key={source.id}>
            <cite lang={source.language}>
              <bdi>{source.title}</bdi>
            </cite>
            <span class="fa-count">
              {[source.author, source.publisher ?? t("source_no_publisher"), sourceDate(source, t)]
                .filter((part) => part !== null)
                .map((part, index) => [
                  index > 0 ? SEPARATOR[t.dir] : "",
                  <bdi key={part}>{part}</bdi>,
                ])}
            </span>
          </li>
        ))}
      </ul>
      <p class="fa-count">{t("options_version", { version })}</p>
    </>
  );
}
