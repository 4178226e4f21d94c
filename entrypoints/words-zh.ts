import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { provideWords } from "../src/ui/i18n/page-words";
import { page } from "../src/ui/i18n/zh/page";

export default defineUnlistedScript(() => provideWords(page));
