/** A dotted ring: no status, and yet an answer. Decoration. */
export function CannotJudgeMark({ size = 28 }: { readonly size?: number }) {
  return (
    <svg aria-hidden="true" width={size} height={size} viewBox="0 0 28 28" fill="none">
      <circle
        cx="14"
        cy="14"
        r="11.5"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeDasharray="0.1 4.72"
      />
      <path d="M9 14h10" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
    </svg>
  );
}
