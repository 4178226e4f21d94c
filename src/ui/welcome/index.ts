import "../tokens/tokens.css";
import "../parts/parts.css";
import "../parts/surface.css";
import "./welcome.css";

export { ARTICLE, type Article } from "./article";
export { mountWelcome, type WelcomeOptions } from "./mount";
export type { Paragraph } from "./Welcome";
