import { categories } from "../../reference-data/categories.json";
import { createPorts } from "../../src/platform/surface/ports";
import { mountPanel } from "../../src/ui/panel";
import { prepareSurface } from "../../src/ui/surface";

const ports = createPorts();
const first = ports.tab.current();
const t = await prepareSurface(ports.settings.get());
mountPanel({ root: document.body, ports, first, categories, t });
