/** Drawn here and not among the icons of all screens: nothing else needs them, and the first view carries those. */
const DRAWINGS = {
  useful:
    "M7 10.5v9H4.5v-9ZM7 10.75l3.75-6.5c1.4 0 2.25 1 2 2.5l-.5 3h5.5a1.75 1.75 0 0 1 1.7 2.15l-1.4 5.75a2 2 0 0 1-1.95 1.6H7",
  later: "M7 4.25h10v15.5l-5-3.75-5 3.75Z",
  comment: "M4.5 5.25h15v10.5H12L7.75 19.5v-3.75H4.5Z",
} as const;

export function Glyph({ name, filled }: { readonly name: keyof typeof DRAWINGS; readonly filled?: boolean }) {
  return (
    <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path
        d={DRAWINGS[name]}
        fill={filled ? "currentColor" : "none"}
        fillOpacity={0.25}
        stroke="currentColor"
        strokeWidth="1.75"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
