import type { Translator } from "../i18n";
import type { Order } from "./grouping";

const ORDERS = [
  ["verdict", "panel_by_verdict"],
  ["page", "panel_by_page"],
  ["category", "panel_by_category"],
] as const;

export interface OrderChoiceProps {
  readonly order: Order;
  readonly onChoose: (order: Order) => void;
  readonly t: Translator;
}

export function OrderChoice({ order, onChoose, t }: OrderChoiceProps) {
  return (
    <fieldset class="fa-segments">
      <legend class="fa-hidden">{t("panel_order")}</legend>
      {ORDERS.map(([id, label]) => (
        <label key={id}>
          <input type="radio" name="order" checked={order === id} onChange={() => onChoose(id)} />
          <span>{t(label)}</span>
        </label>
      ))}
    </fieldset>
  );
}
