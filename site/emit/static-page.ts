/** Returns a page without its modules and without the buttons that do nothing without them. */
export const withoutModules = (html: string): string =>
  html
    .replace(/<script\b[^>]*\btype="module"[^>]*><\/script>\s*/g, "")
    .replace(/<link\b[^>]*\brel="modulepreload"[^>]*>\s*/g, "")
    .replace(/<button\b[^>]*\bneeds-script\b[^>]*>[\s\S]*?<\/button>/g, "");
