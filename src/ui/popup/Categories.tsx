import { countOfCategory } from "../../model/counts";
import type { Counts } from "../../model/report";
import { isCategoryOn } from "../../model/settings";
import { CategorySwitch } from "../parts/CategorySwitch";
import type { PopupProps } from "./Popup";

interface CategoriesProps extends Pick<PopupProps, "settings" | "categories" | "actions" | "t"> {
  readonly counts: Counts;
}

/** A switch for each category: those of this page at once, the others on demand. */
export function Categories({ counts, settings, categories, actions, t }: CategoriesProps) {
  const rows = categories.map((category) => {
    const count = countOfCategory(counts, category.id);
    const row = (
      <CategorySwitch
        key={category.id}
        category={category}
        on={isCategoryOn(settings, category.id)}
        count={count}
        colours={settings.colours}
        onChange={(on) => actions.change({ kind: "category", category: category.id, on })}
        t={t}
      />
    );
    return { count, row };
  });
  const others = rows.filter(({ count }) => count === 0);
  return (
    <section class="fa-categories">
      <h2>{t("popup_categories")}</h2>
      {rows.filter(({ count }) => count > 0).map(({ row }) => row)}
      {others.length > 0 ? (
        <details>
          <summary>{t("popup_other_categories")}</summary>
          {others.map(({ row }) => row)}
        </details>
      ) : null}
    </section>
  );
}
