/** Everything an extension page needs of the browser, in one piece. */
import type { Ports } from "../../model/ports";
import { createAccessPort } from "./access-port";
import { createSettingsPort } from "./settings-port";
import { createSurfacePort } from "./surface-port";
import { createTabPort } from "./tab-port";

/** @param byAction whether a click on the toolbar button opened this page (the popup) */
export function createPorts({ byAction = false }: { byAction?: boolean } = {}): Ports {
  const settings = createSettingsPort();
  return {
    settings,
    tab: createTabPort(byAction),
    access: createAccessPort(settings),
    surface: createSurfacePort(),
  };
}
