/** Shows one surface in one state: `?surface=card&state=differs&lang=en`. */
import { languageOf, show } from "./show";
import { GALLERY } from "./states";

const query = new URLSearchParams(location.search);
const wanted = GALLERY.find(
  ({ surface, state }) => surface === query.get("surface") && state === query.get("state"),
);
if (!wanted) throw new Error(`no such surface and state: ${location.search}`);
await show(wanted, languageOf(query.get("lang")));
document.documentElement.dataset.ready = "true";
