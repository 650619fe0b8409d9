/** Black on white, on A4 paper and on a telephone at night. */
export const styles = `@page { size: A4; margin: 14mm; @bottom-right { content: counter(page) ' of ' counter(pages); font: 9pt sans-serif; } }
* { box-sizing: border-box; }
body { margin: 0; background: #fff; color: #000; font: 1rem/1.35 system-ui, Arial, sans-serif; overflow-wrap: anywhere; }
main { max-width: 60rem; margin-inline: auto; padding: 1rem; }
h1 { font-size: 1.75rem; margin: 0.5rem 0; }
h2 { font-size: 1.35rem; margin: 1.5rem 0 0.5rem; border-block-end: 3px solid; }
h3 { font-size: 1.05rem; margin: 0 0 0.25rem; }
p, ul { margin: 0 0 0.25rem; }
ul { padding-inline-start: 1.25rem; }
table { border-collapse: collapse; }
caption { text-align: start; font-weight: 700; }
th, td { text-align: start; padding: 0.25rem 1rem 0.25rem 0; border-block-end: 1px solid; vertical-align: top; }
article { border-block-end: 1px solid; padding-block: 0.5rem; break-inside: avoid; }
.warning { border: 3px solid; padding: 0.5rem; font-weight: 700; }
.person { border-inline-start: 4px solid; padding-inline-start: 0.5rem; }
.person b { font-size: 1.15em; white-space: nowrap; }
.small { font-size: 0.875rem; }
@media print {
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  section { break-before: page; }
  h2 { margin-block-start: 0; }
}`;
