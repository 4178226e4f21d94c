import "../tokens/tokens.css";
import "../parts/parts.css";
import "../parts/surface.css";
import "./panel.css";

export { mountPanel, type PanelOptions } from "./mount";
