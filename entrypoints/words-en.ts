import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { page } from "../src/ui/i18n/en/page";
import { provideWords } from "../src/ui/i18n/page-words";

export default defineUnlistedScript(() => provideWords(page));
