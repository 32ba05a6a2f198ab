/** The style of an article's page: phone first, wider from 48rem on; light and dark as the reader's system is; print. */
export const PAGE_STYLE = `:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --card: #f1eee7;
  --ink: #1c1b1a;
  --soft: #5f5b55;
  --line: #d9d4c9;
  --accent: #a3271d;
  --said: #14506b;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #141517;
    --card: #1e2023;
    --ink: #ece9e3;
    --soft: #a5a199;
    --line: #35373b;
    --accent: #ff8a75;
    --said: #8cc8e6;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-behavior: smooth; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1.0625rem/1.7 system-ui, -apple-system, "Segoe UI", Roboto, "Apple SD Gothic Neo", "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif;
  overflow-wrap: anywhere;
}
:lang(ko) { word-break: keep-all; }
h1, h2, h3, p, dl, dd, figure, blockquote { margin: 0; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 0.2em; }
a:hover { color: var(--accent); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
.masthead, main, .rights { max-width: 50rem; margin: 0 auto; padding: 0 1.25rem; }
.masthead {
  display: flex;
  flex-wrap: wrap;
  align-items: center;
  justify-content: space-between;
  gap: 0.5rem 1rem;
  padding-top: 1rem;
  padding-bottom: 1rem;
  font-weight: 700;
}
.masthead a { text-decoration: none; }
.draft {
  margin-left: auto;
  padding: 0.1rem 0.7rem;
  border: 1px solid var(--accent);
  border-radius: 1rem;
  color: var(--accent);
  font-size: 0.8125rem;
}
.top { padding: 1.5rem 0 1.75rem; border-bottom: 1px solid var(--line); }
.section { margin-bottom: 0.5rem; color: var(--accent); font-size: 0.875rem; font-weight: 700; }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.6vw, 2.75rem); line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
.summary { margin-top: 1rem; color: var(--soft); font-size: 1.1875rem; line-height: 1.55; }
.facts { display: flex; flex-wrap: wrap; gap: 0.15rem 1.1rem; margin-top: 1.1rem; color: var(--soft); font-size: 0.875rem; }
.byline { color: var(--ink); font-weight: 600; }
.corrected { margin-top: 1rem; padding: 0.5rem 0.8rem; border-left: 3px solid var(--accent); background: var(--card); font-size: 0.9375rem; }
.segment { padding: 1.75rem 0; }
.segment + .segment { border-top: 1px solid var(--line); }
.who { margin-bottom: 0.6rem; color: var(--soft); font-size: 0.875rem; font-weight: 700; line-height: 1.7; }
.said > * + * { margin-top: 1.05rem; }
.toss, .sign-off { color: var(--soft); }
.quote { padding: 0.15rem 0 0.15rem 1.2rem; border-left: 3px solid var(--said); }
.said > .quote { margin-top: 1.6rem; margin-bottom: 1.6rem; }
.said > .quote:last-child { margin-bottom: 0; }
.quote blockquote { font-size: 1.1875rem; line-height: 1.6; }
.quote blockquote p + p { margin-top: 0.7rem; }
.quote details { margin-top: 0.6rem; color: var(--soft); font-size: 0.9375rem; }
.quote details blockquote { margin-top: 0.3rem; font-size: inherit; }
.quote summary { cursor: pointer; }
figcaption { margin-top: 0.6rem; font-size: 0.9375rem; line-height: 1.5; }
figcaption strong { color: var(--said); }
figcaption span { color: var(--soft); }
figcaption strong + span { margin-left: 0.4rem; }
:target { background: var(--card); box-shadow: 0 0 0 0.6rem var(--card); }
.credits, .corrections { padding: 1.5rem 0; border-top: 1px solid var(--line); }
.credits h2, .corrections h2 { margin-bottom: 0.75rem; font-size: 1rem; }
.credits dl { display: grid; gap: 0.35rem 1.5rem; font-size: 0.9375rem; }
.credits dl > div { display: grid; grid-template-columns: minmax(5.5rem, 30%) 1fr; align-items: baseline; column-gap: 1rem; }
.credits dt { color: var(--soft); font-size: 0.8125rem; }
.credits dd { font-weight: 600; }
.corrections div + div { margin-top: 1.1rem; }
.corrections h3 { color: var(--accent); font-size: 0.9375rem; }
.corrections small { margin-left: 0.4rem; color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.corrections p { font-size: 0.9375rem; }
.target { color: var(--soft); }
.tips { max-width: min(47.5rem, 100% - 2.5rem); margin: 0.5rem auto 2rem; padding: 1.25rem 1.4rem 1.4rem; border-radius: 0.75rem; background: var(--card); }
.tips h2 { margin-bottom: 0.75rem; font-size: 1.0625rem; }
.tips address { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 13rem), 1fr)); gap: 0.75rem 1.5rem; font-style: normal; }
.tips p { font-weight: 600; line-height: 1.45; }
.tips p span { display: block; color: var(--soft); font-size: 0.8125rem; font-weight: 400; }
.rights { padding-bottom: 2rem; color: var(--soft); font-size: 0.8125rem; }
@media (min-width: 48rem) {
  .top { padding: 2.5rem 0 2.25rem; }
  .segment { display: grid; grid-template-columns: 7.5rem minmax(0, 1fr); column-gap: 1.75rem; padding: 2.25rem 0; }
  .segment .said { grid-column: 2; }
  .who { margin: 0; }
  .who span { display: block; color: var(--ink); }
  .credits dl { grid-template-columns: repeat(auto-fill, minmax(13rem, 1fr)); row-gap: 0.7rem; }
  .credits dl > div { display: block; }
  .credits dt, .credits dd { line-height: 1.45; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --said: #000; }
  @page { margin: 2cm; }
  body { font-size: 11pt; line-height: 1.5; }
  .masthead, main, .rights { max-width: none; padding-right: 0; padding-left: 0; }
  h1 { font-size: 22pt; }
  h1, h2, h3 { break-after: avoid; }
  p, figcaption { orphans: 3; widows: 3; }
  .quote, .tips, .credits div { break-inside: avoid; }
  .tips { max-width: none; padding: 1rem; border: 1px solid var(--line); }
  details:not([open]) { display: none; }
}
`;
