import { categories } from "../../reference-data/categories.json";
import { createPorts } from "../../src/platform/surface/ports";
import { FIRST_LOOK, followTab } from "../../src/ui/parts/live-tab";
import { mountPopup } from "../../src/ui/popup";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts({ byAction: true });
const settings = ports.settings.get();
const close = () => window.close();
const live = followTab({ ports, settings, most: FIRST_LOOK, yield: close });
const t = await prepareSurface(settings);
mountPopup({ root: document.body, ports, live, categories, t, close });
