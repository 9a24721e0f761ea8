/// <reference types="vite/client" />

declare module "@localSearchIndex" {
  const index: Readonly<Record<string, () => Promise<{ readonly default: string }>>>;
  export default index;
}

declare module "*.vue" {
  import type { DefineComponent } from "vue";

  const component: DefineComponent;
  export default component;
}
