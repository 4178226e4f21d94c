import "../tokens/tokens.css";
import "../parts/parts.css";
import "../parts/surface.css";
import "./popup.css";

export { mountPopup, type PopupOptions } from "./mount";
export { Popup, type PopupProps } from "./Popup";
