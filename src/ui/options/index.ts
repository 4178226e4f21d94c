import "../tokens/tokens.css";
import "../parts/parts.css";
import "../parts/surface.css";
import "./options.css";

export { mountOptions, type OptionsOptions } from "./mount";
