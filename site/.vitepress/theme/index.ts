import type { Theme } from "vitepress";
import CheckPayload from "./CheckPayload.vue";
import CodeTabs from "./CodeTabs.vue";
import FieldTable from "./FieldTable.vue";
import SiteLayout from "./SiteLayout.vue";
import "./styles/colors.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/content.css";
import "./styles/contract.css";
import "./styles/search.css";
import "./styles/print.css";

const theme: Theme = {
  Layout: SiteLayout,
  enhanceApp({ app }) {
    app.component("CheckPayload", CheckPayload);
    app.component("CodeTabs", CodeTabs);
    app.component("FieldTable", FieldTable);
  },
};

export default theme;
