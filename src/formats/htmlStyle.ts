/**
 * How the HTML file looks: on a phone, on a desk, in the dark and on paper. The colours are those of the app's tokens, written
 * out, because the file has to stand alone.
 */
const LIGHT = `--paper:#faf8f4;--card:#fff;--ink:#1c2526;--quiet:#4f5a5d;--line:#e4dfd5;--edge:#868174;--link:#0b57d0;--on-hue:#fff;
--h1:#35568f;--h2:#0d6e68;--h3:#a04d0e;--h4:#7d2f78;--h5:#46701c;--h6:#973b3c;--h7:#036387;--h8:#736301;--h9:#5e3f8c;--h10:#046c46;--h11:#8c3148;--h12:#7e5605;`;

const DARK = `--paper:#14191a;--card:#1c2324;--ink:#eef1ef;--quiet:#b3bcbc;--line:#2b3435;--edge:#748081;--link:#8ab4ff;--on-hue:#14191a;
--h1:#93b8fb;--h2:#5bcdc1;--h3:#eda478;--h4:#de9fd7;--h5:#9ec67f;--h6:#f39c99;--h7:#6cc3ef;--h8:#c9b866;--h9:#c2a8f1;--h10:#77cca0;--h11:#f19baa;--h12:#dfae68;`;

const HUES = Array.from({ length: 12 }, (_, index) => `.d${index + 1}{--hue:var(--h${index + 1})}`).join("");

export const HTML_STYLE = `
:root{color-scheme:light dark;${LIGHT}--hue:var(--quiet)}
@media (prefers-color-scheme:dark){:root{${DARK}}}
${HUES}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:1rem/1.55 -apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",system-ui,sans-serif;-webkit-text-size-adjust:100%}
body{max-width:66rem;margin:0 auto;padding:clamp(1rem,4vw,3rem);overflow-wrap:anywhere}
h1,h2,h3{font-family:ui-serif,"Iowan Old Style","Palatino Linotype",Georgia,"Liberation Serif",serif;font-weight:600;line-height:1.2;text-wrap:balance;margin:0}
h1{font-size:clamp(1.9rem,1.3rem + 2.6vw,3rem)}
h2{font-size:1.6rem;margin:0 0 .75rem}
h3{font-size:1.2rem;margin:1.25rem 0 .5rem}
p{margin:.25rem 0}
ul,ol{margin:0;padding:0;list-style:none}
a{color:var(--link);text-underline-offset:.2em}
a:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:2px}
.skip{position:absolute;inset-block-start:-10rem;background:var(--card);padding:.75rem 1rem}
.skip:focus{inset-block-start:.5rem}
.marks{position:absolute}
.kicker{color:var(--quiet);font-size:.95rem;letter-spacing:.02em}
.lead{color:var(--quiet);font-size:1.125rem}
.note{border-inline-start:4px solid var(--edge);padding-inline-start:1rem;margin-block-start:1rem}
main>section{margin-block-start:clamp(2rem,5vw,3.5rem)}
.glance{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:2rem;align-items:center}
.summary{font-size:1.3rem;line-height:1.45;max-width:32ch}
.wheel{background:#fff;border:1px solid var(--line);border-radius:1rem;padding:.75rem}
.wheel img{display:block;width:100%;height:auto;aspect-ratio:1}
.mark{width:1.5rem;height:1.5rem;flex:none}
.two{display:grid;place-items:center;flex:none;width:1.5rem;height:1.5rem;border:2px solid var(--edge);border-radius:50%;font-size:.8rem;font-weight:700}
.legend li,.short li{display:flex;gap:.75rem;align-items:flex-start;padding:.3rem 0}
.legend b{margin-inline-start:auto;font-variant-numeric:tabular-nums}
.legend{max-width:24rem}
.short{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:0 2rem}
ol.short{counter-reset:place;grid-template-columns:1fr;max-width:46rem}
ol.short li{counter-increment:place}
ol.short li::before{content:counter(place) ".";flex:none;min-width:1.6em;font-variant-numeric:tabular-nums;color:var(--quiet)}
.quiet{color:var(--quiet);font-size:.9375rem}
.level{display:inline-block;border:1px solid var(--line);border-radius:1rem;padding:0 .6rem;font-size:.8125rem;color:var(--quiet)}
.facts{display:flex;flex-wrap:wrap;gap:.1rem .6rem;align-items:baseline}
.facts:not(:has(.level)){display:inline}
.domains{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,26rem),1fr));gap:1.25rem;align-items:start}
.domain{background:var(--card);border:1px solid var(--line);border-block-start:4px solid var(--hue);border-radius:.75rem;padding:1.25rem}
.domain h3{margin:0}
.count{white-space:nowrap;font-variant-numeric:tabular-nums;color:var(--ink)}
.competencies{margin-block-start:.75rem}
.competencies>li{display:flex;gap:.75rem;padding:.6rem 0;border-block-start:1px solid var(--line)}
.competencies>li>div{min-width:0}
.name{margin:0}
.why{white-space:pre-line;border-inline-start:3px solid var(--line);padding-inline-start:.75rem;margin-block:.4rem}
.evidence{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:1.25rem;align-items:start}
figure{margin:0;background:var(--card);border:1px solid var(--line);border-radius:.75rem;padding:.75rem}
figure img{display:block;width:100%;height:auto;border-radius:.5rem;background:var(--line)}
figcaption{margin-block-start:.6rem}
figcaption .why{border:0;padding:0}
blockquote{margin:0;white-space:pre-line;font-size:1.05rem}
.evidence li:target figure{outline:3px solid var(--link)}
.closing{margin-block-start:4rem;padding-block-start:1.5rem;border-block-start:1px solid var(--line);color:var(--quiet);font-size:.9375rem}
.closing h2{font-size:1.2rem}
@media print{
@page{margin:15mm}
:root{${LIGHT}--paper:#fff}
html{font-size:10pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}
body{max-width:none;padding:0}
.skip{display:none}
.glance{grid-template-columns:1fr 85mm}
.competencies>li,figure,.short li{break-inside:avoid}
h2,h3{break-after:avoid}
figure img{max-height:110mm;object-fit:contain}
}
`;
