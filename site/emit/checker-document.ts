const style = `:root { color-scheme: light dark; font-family: system-ui, sans-serif; line-height: 1.5; }
body { margin: 0 auto; max-width: 72rem; padding: 1rem; background: light-dark(#fff, #1b1b1f); color: light-dark(#3c3c43, #dfdfd6); }
h1 { font-size: 1.5rem; line-height: 1.25; margin: 0 0 0.5rem; }
p { margin: 0 0 1rem; }
`;

/**
 * Returns the page of the checker that stands alone: its script inside, and a policy that lets it load nothing and
 * connect to nothing. `hash` is SHA-256 in Base64. Throws if the script would end its element.
 */
export const checkerDocument = (script: string, hash: (text: string) => string): string => {
  if (/<\/script|<!--/i.test(script)) throw new Error("checker.html: the script would end its own element");
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${hash(script)}'`,
    `style-src 'sha256-${hash(style)}'`,
    "img-src data:",
    "worker-src blob:",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join("; ");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Check a payload: client-contracts</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>Check a payload</h1>
<p>Paste, drop or choose JSON or NDJSON: this page says what is wrong, where, and by whose rule.</p>
<contract-checker></contract-checker>
<noscript><p>The checker runs in your browser: it needs JavaScript.</p></noscript>
</main>
<script>${script}</script>
</body>
</html>
`;
};
