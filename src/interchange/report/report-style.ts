/** The look of a report: light and dark as the reader has it, and on paper. Signs and words tell all; colours only repeat it. */

export const reportStyle = `:root { color-scheme: light dark; --page: #fdfbf6; --sheet: #f4efe4; --line: #cfc8b8; --ink: #211e1a; --soft: #4d473e; --link: #1d5c49;
  --agrees: #14568f; --agrees-wash: #dbe7f0; --differs: #a83208; --differs-wash: #f8e0d3; --unclear: #6d5600; --unclear-wash: #f4e9bd; --omits: #6a3577; --omits-wash: #ecdfee; }
@media (prefers-color-scheme: dark) { :root { --page: #141517; --sheet: #1e2022; --line: #44474b; --ink: #e6e2da; --soft: #bdb8ae; --link: #84c7ab;
  --agrees: #84bdf0; --agrees-wash: #1c2e3e; --differs: #f79a6f; --differs-wash: #402619; --unclear: #dfc25e; --unclear-wash: #352f17; --omits: #d2a3de; --omits-wash: #34253a; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 1rem/1.6 "Noto Sans", system-ui, sans-serif; }
main { max-width: 62rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
header { margin-bottom: 2rem; border-bottom: 2px solid var(--line); }
h1 { margin: 0 0 .5rem; font-size: 1.8rem; line-height: 1.25; }
h2 { margin: 2.75rem 0 .75rem; padding-top: .75rem; border-top: 1px solid var(--line); font-size: 1.35rem; line-height: 1.3; }
h3 { margin: 2.25rem 0 .5rem; font-size: 1.12rem; line-height: 1.4; }
h4 { margin: 1.5rem 0 .4rem; font-size: 1rem; }
p, ul, dl { margin: .5rem 0; }
h1, h2, h3, h4, p, li, dd, blockquote, th, td { overflow-wrap: anywhere; }
a { color: var(--link); }
a:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
small { font-size: .86em; color: var(--soft); }
code { font: .84em/1.5 ui-monospace, monospace; overflow-wrap: anywhere; }
dl > div { display: grid; grid-template-columns: minmax(8rem, 12rem) minmax(0, 1fr); gap: .1rem 1rem; padding: .2rem 0; }
dt { grid-column: 1; color: var(--soft); }
dd { grid-column: 2; margin: 0; }
figure { margin: .75rem 0; padding: .1rem 0 .1rem 1rem; border-inline-start: 3px solid var(--line); break-inside: avoid; }
blockquote { margin: 0; font-size: 1.05rem; white-space: pre-wrap; }
figcaption { font-size: .9rem; color: var(--soft); }
figcaption p { margin: .2rem 0; white-space: pre-wrap; }
.table { position: relative; overflow-x: auto; margin: 1rem 0; }
table { border-collapse: collapse; font-size: .86rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { padding: .3rem 0; text-align: start; color: var(--soft); }
th, td { padding: .35rem .5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { background: var(--sheet); min-width: 6.5rem; }
tbody th { min-width: 13rem; max-width: 24rem; font-weight: normal; }
td.agrees { background: var(--agrees-wash); color: var(--agrees); }
td.differs { background: var(--differs-wash); color: var(--differs); }
td.unclear { background: var(--unclear-wash); color: var(--unclear); }
td.omits { background: var(--omits-wash); color: var(--omits); }
td.open { border-style: dotted; color: var(--soft); }
@media (max-width: 40rem) { dl > div { grid-template-columns: minmax(0, 1fr); } dd { grid-column: 1; } main { padding: 1.25rem .9rem 3rem; } }
@media print {
  :root { --page: #fff; --sheet: #f2f2f2; --line: #999; --ink: #000; --soft: #333; --link: #000;
    --agrees: #14568f; --agrees-wash: #fff; --differs: #a83208; --differs-wash: #fff; --unclear: #6d5600; --unclear-wash: #fff; --omits: #6a3577; --omits-wash: #fff; }
  main { max-width: none; padding: 0; }
  body { font-size: 10.5pt; }
  h1, h2, h3, h4 { break-after: avoid; }
  thead { display: table-header-group; }
  tr { break-inside: avoid; }
  .table { overflow: visible; }
  tbody th, thead th { min-width: 0; }
  a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .8em; overflow-wrap: anywhere; }
}
`
