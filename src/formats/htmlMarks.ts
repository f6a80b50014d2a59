/** The forms of the statuses as small drawings: a dashed ring, a hatched disc, a solid disc with a check. */
import type { Status } from "../domain/status";

/** Drawn once, at the head of the page; `formMark` points to them. Their hue is that of the place where they are used. */
export const MARKS = `<svg class="marks" aria-hidden="true" width="0" height="0">
<defs>
<symbol id="not-started" viewBox="0 0 28 28"><circle cx="14" cy="14" r="11.5" fill="none" stroke="var(--edge)" stroke-width="2" stroke-dasharray="3.2 2.822" /></symbol>
<symbol id="in-progress" viewBox="0 0 28 28"><g fill="none" stroke="var(--hue)" stroke-width="2"><circle cx="14" cy="14" r="11.5" /><path d="M3.6 19 19 3.6M2.6 13.2 13.2 2.6M6 22.6 22.6 6M9.4 24.6 24.6 9.4M15.4 25.4l10-10" /></g></symbol>
<symbol id="earned" viewBox="0 0 28 28"><circle cx="14" cy="14" r="12.5" fill="var(--hue)" /><path d="m8.25 14.5 4 4 7.75-8.75" fill="none" stroke="var(--on-hue)" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round" /></symbol>
</defs>
</svg>
`;

/** Decoration: its word stands beside it. */
export const formMark = (status: Status): string =>
  `<svg class="mark" viewBox="0 0 28 28" aria-hidden="true"><use href="#${status}" /></svg>`;
