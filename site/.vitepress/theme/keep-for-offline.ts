import { withBase } from "vitepress";

/** Has the browser keep the site for when there is no network; a page that came over plain http is not kept. */
export const keepForOffline = (): void => {
  if (import.meta.env.PROD && "serviceWorker" in navigator)
    navigator.serviceWorker.register(withBase("/sw.js")).catch((error: unknown) => {
      // The site works without it.
      console.warn("The site cannot be kept for when there is no network:", error);
    });
};
