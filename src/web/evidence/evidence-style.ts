/** How evidence looks, on a screen and on paper, light and dark. Part of the page itself: nothing is loaded. */
export const evidenceStyle = `
:root {
  color-scheme: light dark;
  --page: #f5f5f5; --surface: #fff; --text: #242424; --text-2: #5c5c5c; --stroke: #d9d9d9; --accent: #4f52b2; --accent-soft: #eceefb; --code: #ececf0;
  --mono: ui-monospace, 'Cascadia Code', 'SF Mono', Consolas, 'DejaVu Sans Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root { --page: #141414; --surface: #212121; --text: #f5f5f5; --text-2: #b8b8b8; --stroke: #3d3d3d; --accent: #aab1fa; --accent-soft: #2b2d4a; --code: #2b2b2f; }
}
* { box-sizing: border-box; }
body {
  margin: 0 auto; padding: 2.5rem 1.25rem 4rem; max-width: 52rem; background: var(--page); color: var(--text);
  font: 1rem/1.5 'Segoe UI Variable Text', 'Segoe UI', -apple-system, 'PingFang SC', 'Microsoft YaHei', system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { margin: 0 0 .5rem; font-size: 1.75rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 .75rem; font-size: 1.25rem; }
h3 { margin: 0 0 .25rem; font-size: 1rem; }
.role { margin: 1.25rem 0 .5rem; color: var(--text-2); }
p { margin: 0 0 .5rem; }
ul { margin: .25rem 0 .5rem; padding-inline-start: 1.25rem; }
.lead, .quiet { color: var(--text-2); }
.small { font-size: .875rem; }
.mono { font-family: var(--mono); font-size: .8125rem; color: var(--text-2); }
.box { margin: 0 0 .75rem; padding: 1rem 1.25rem; background: var(--surface); border: 1px solid var(--stroke); border-radius: 8px; break-inside: avoid; }
.box > :last-child { margin-bottom: 0; }
.now { border-inline-start: 4px solid var(--accent); }
.tag { display: inline-block; margin-bottom: .25rem; padding: 0 .5rem; border-radius: 4px; background: var(--accent-soft); color: var(--accent); font-size: .8125rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .5rem 1.25rem; }
dt { color: var(--text-2); }
dd { margin: 0; }
.shown { margin-top: .75rem; padding: .75rem 1rem; background: var(--page); border: 1px solid var(--stroke); border-radius: 4px; }
.shown p { margin: 0 0 .25rem; white-space: pre-wrap; }
.heading { font-weight: 600; }
pre { margin: 0 0 .75rem; padding: .75rem 1rem; background: var(--code); border-radius: 4px; font: .875rem/1.5 var(--mono); white-space: pre-wrap; }
table { width: 100%; border-collapse: collapse; }
th, td { padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--stroke); text-align: start; vertical-align: top; }
th { color: var(--text-2); font-weight: 400; }
tr:last-child td { border-bottom: 0; }
@media (max-width: 34rem) { body { padding-top: 1.5rem; } dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .625rem; } }
@media print { body { max-width: none; padding: 0; background: none; } h2, .role { break-after: avoid; } }
`;
