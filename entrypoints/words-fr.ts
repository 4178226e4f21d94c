import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { page } from "../src/ui/i18n/fr/page";
import { provideWords } from "../src/ui/i18n/page-words";

export default defineUnlistedScript(() => provideWords(page));
