import tokensCss from "../tokens/tokens.css?inline";
import partsCss from "./parts.css?inline";

export { partsCss, tokensCss };
