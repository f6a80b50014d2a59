/** A minus. Decoration: the button around it is named. */
export const LessMark = () => (
  <svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24" fill="none">
    <path d="M5 12h14" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
  </svg>
);
