import { useState } from "preact/hooks";
import type { VerdictId } from "../../core/annotation";
import { countClaims, countOfVerdict } from "../../model/counts";
import { ClaimButton } from "../parts/ClaimButton";
import { PagedList } from "../parts/PagedList";
import { VerdictFilter } from "../parts/VerdictFilter";
import { VERDICTS } from "../parts/verdict";
import { Categories } from "./Categories";
import type { PopupProps } from "./Popup";

type FindingsProps = Pick<PopupProps, "report" | "settings" | "categories" | "actions" | "t">;

/** A popup shows about four at a time. */
const FIRST_PAGE = 10;

/** Counts by verdict and category, and the list that leads to each claim. */
export function Findings({ report, settings, categories, actions, t }: FindingsProps) {
  const [chosen, setChosen] = useState<VerdictId | null>(null);
  const { counts, annotations } = report;
  const { categoriesOff, colours } = settings;
  const perVerdict = Object.fromEntries(
    VERDICTS.map((verdict) => [verdict, countOfVerdict(counts, verdict, categoriesOff)]),
  ) as Record<VerdictId, number>;
  const listed = annotations.filter(
    ({ category, verdict }) =>
      !categoriesOff.includes(category) && (chosen === null || verdict === chosen),
  );
  return (
    <>
      <section class="fa-summary">
        <p role="status">
          {report.state === "scanning"
            ? t("state_scanning")
            : t("popup_found", {
                claims: t.count("popup_claims", countClaims(counts, categoriesOff)),
                mentions: t.count("popup_mentions", perVerdict.mention),
              })}
        </p>
        <VerdictFilter counts={perVerdict} chosen={chosen} onChoose={setChosen} t={t} />
      </section>
      <section class="fa-found">
        {listed.length === 0 ? <p>{t("popup_none_left")}</p> : null}
        <PagedList
          key={chosen}
          items={listed}
          label={t("popup_list")}
          page={FIRST_PAGE}
          keyOf={({ frame, id }) => `${frame}/${id}`}
          more={(count) => t.count("popup_more", count)}
          render={(item) => (
            <ClaimButton
              item={item}
              colours={colours}
              onReveal={() => actions.reveal(item)}
              t={t}
            />
          )}
        />
      </section>
      <Categories
        counts={counts}
        settings={settings}
        categories={categories}
        actions={actions}
        t={t}
      />
    </>
  );
}
