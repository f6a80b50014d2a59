import type { Mark } from "./readyPoints";

type ReadyMarkProps = { readonly mark: Mark; readonly size?: number };

/** Told by form, not by hue: a full round with a check, a hatched half, a dashed outline. It reads in grey print. */
export function ReadyMark({ mark, size = 30 }: ReadyMarkProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 30 30"
      aria-hidden="true"
      focusable="false"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      data-mark={mark}
    >
      {mark === "ready" && (
        <>
          <circle cx="15" cy="15" r="13" fill="currentColor" />
          <path d="m9.5 15.5 4 4 7.5-8.5" stroke="var(--paper)" strokeWidth="2.6" />
        </>
      )}
      {mark === "todo" && (
        <>
          <circle cx="15" cy="15" r="13" fill="var(--card)" />
          <path d="M15 8.5v8" strokeWidth="2.8" />
          <path d="M15 21.4v.1" strokeWidth="3.4" />
        </>
      )}
      {mark === "open" && <circle cx="15" cy="15" r="12.5" strokeDasharray="3 4.4" />}
    </svg>
  );
}
