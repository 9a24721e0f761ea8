// The colours of VitePress' theme where there is one, and the same ones elsewhere. Scripts, unlike style elements, may
// make style sheets under a policy of 'self'.
const css = `
:host {
  --field: var(--vp-c-bg, light-dark(#ffffff, #1b1b1f));
  --soft: var(--vp-c-bg-soft, light-dark(#f6f6f7, #202127));
  --text: light-dark(#2f2f37, #dfdfd6);
  --muted: light-dark(#5a5a63, #a3a3ac);
  --line: light-dark(#8d8d96, #6e6e78);
  --accent: light-dark(#3451b2, #a8b1ff);
  --active: light-dark(#0000000a, #ffffff0d);
  --selected: light-dark(#cfd8f7, #3a4474);
  --good: light-dark(#18794e, #3dd68c);
  --warn: light-dark(#8a4f1d, #f9b44e);
  --bad: light-dark(#b8272c, #ff8a95);
  --token-name: light-dark(#2b4bb0, #a8b1ff);
  --token-text: light-dark(#176f48, #3dd68c);
  --token-number: light-dark(#8a4f1d, #f9b44e);
  --token-word: light-dark(#6f42c1, #c8abfa);
  --mono: var(--vp-font-family-mono, ui-monospace, Menlo, Consolas, monospace);
  display: block;
  container-type: inline-size;
  color: var(--text);
  font-size: 0.9375rem;
  line-height: 1.5;
}
:host([hidden]), [hidden] { display: none !important; }
* { box-sizing: border-box; }
p, ol, h2, fieldset { margin: 0; padding: 0; border: 0; }
h2 { font-size: 1rem; font-weight: 600; }
.checker, .work, .field, .issue-list, .more { display: grid; grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
.field, .issue-list { gap: 0.5rem; align-content: start; }
@container (min-width: 52rem) { .work.has-issues { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); } }
.controls, .actions { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; align-items: start; }
.actions { flex: 1 1 100%; gap: 0.5rem; align-items: center; }
.contract { display: grid; gap: 0.25rem; flex: 1 1 16rem; min-width: 0; font-weight: 600; }
select, button, .button {
  min-height: 2.5rem; max-width: 100%; padding: 0.375rem 0.875rem; border: 1px solid var(--line); border-radius: 0.5rem;
  background: var(--field); color: var(--text); font: inherit; font-weight: 500; cursor: pointer;
}
select { width: 100%; min-width: 0; font-weight: 400; }
button:hover, .button:hover { background: var(--soft); border-color: var(--accent); }
button:disabled { color: var(--muted); border-style: dashed; border-color: var(--line); background: none; cursor: not-allowed; }
button:focus-visible, select:focus-visible, summary:focus-visible, pre:focus-visible, input:focus-visible,
.button:focus-within { outline: 2px solid var(--accent); outline-offset: 2px; }
.rules { flex: 2 1 20rem; min-width: 0; }
legend { padding: 0; font-weight: 600; margin-bottom: 0.25rem; }
.rules label { display: inline-flex; gap: 0.375rem; align-items: center; min-height: 2.5rem; margin-right: 1rem; }
input[type="radio"] { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--accent); }
.button { display: inline-flex; align-items: center; position: relative; }
.button input { position: absolute; inset: 0; opacity: 0; width: 100%; cursor: pointer; font-size: 0; }
.editor { min-width: 0; border: 1px solid var(--line); border-radius: 0.5rem; }
.editor .cm-editor { border-radius: 0.5rem; overflow: hidden; }
.is-dropping .editor { outline: 3px dashed var(--accent); outline-offset: 2px; }
.hint, .note { color: var(--muted); font-size: 0.875rem; }
.preview:empty { display: none; }
kbd { padding: 0 0.3em; white-space: nowrap; border: 1px solid var(--line); border-radius: 0.25rem; font: 0.8125rem var(--mono); }
.verdict { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; padding: 0.75rem 1rem; border: 1px solid var(--line);
  border-left: 0.375rem solid var(--tone, var(--line)); border-radius: 0.5rem; background: var(--soft); overflow-wrap: anywhere; }
.verdict .sign { grid-row: span 2; color: var(--tone, var(--muted)); font-size: 1.5rem; line-height: 1.2; font-weight: 700; }
.verdict .title { font-weight: 600; color: var(--tone, var(--text)); }
.verdict[data-verdict="valid"] { --tone: var(--good); }
.verdict[data-verdict="tolerated"], .verdict[data-verdict="unknown"] { --tone: var(--warn); }
.verdict[data-verdict="invalid"], .verdict[data-verdict="malformed"] { --tone: var(--bad); }
.progress { display: flex; flex-wrap: wrap; gap: 0.5rem 1rem; align-items: center; }
progress { flex: 1 1 10rem; height: 0.75rem; accent-color: var(--accent); }
.issues { display: grid; gap: 0.375rem; list-style: none; max-height: 36rem; overflow: auto; margin: 0 -4px; padding: 4px; }
.issues button { display: grid; grid-template-columns: auto 1fr; gap: 0 0.75rem; width: 100%; padding: 0.5rem 0.75rem;
  text-align: left; font-weight: 400; overflow-wrap: anywhere; }
.place { grid-row: span 2; color: var(--muted); font: 0.875rem/1.7 var(--mono); min-width: 4ch; }
.what code { font-family: var(--mono); font-size: 0.875rem; font-weight: 600; }
.whose { color: var(--muted); font-size: 0.8125rem; }
.whose b { font-weight: 600; color: var(--bad); }
.whose .documented { color: var(--warn); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
details { border: 1px solid var(--line); border-radius: 0.5rem; min-width: 0; }
summary { padding: 0.5rem 1rem; border-radius: 0.5rem; font-weight: 600; cursor: pointer; }
.sample { min-width: 0; overflow-wrap: anywhere; }
details > div { padding: 0 1rem 0.75rem; display: grid; gap: 0.5rem; min-width: 0; }
pre { margin: 0; padding: 0.75rem; max-height: 24rem; overflow: auto; background: var(--soft); border-radius: 0.5rem;
  font: 0.8125rem/1.6 var(--mono); white-space: pre-wrap; overflow-wrap: anywhere; }
@media (prefers-reduced-motion: no-preference) { button, .button { transition: background-color 0.15s, border-color 0.15s; } }
@media (forced-colors: active) { .verdict { border-left-color: CanvasText; } }
`;

let sheet: CSSStyleSheet | undefined;

/** Returns the element's style sheet, which all of its kind on a page share. */
export const checkerStyles = (): CSSStyleSheet => {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
};
