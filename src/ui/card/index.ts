export { createCard } from "./createCard";
export type { CardContent, CategoryLook, IntervalOf, ShownFact } from "./model/content";
export type { Anchor, CardController, CardOptions, OpenedBy, Opening } from "./options";
