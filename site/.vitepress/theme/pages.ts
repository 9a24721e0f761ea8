/** The pages that are not about one contract, in the order of the navigation. */
export const pages = [
  { path: "/check.html", title: "Check" },
  { path: "/rules.html", title: "Rules" },
  { path: "/errors.html", title: "Errors" },
  { path: "/dead-letters.html", title: "Dead letters" },
  { path: "/versions.html", title: "Versions" },
] as const;
