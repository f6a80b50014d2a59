/** Drawings on a 24 by 24 grid, stroked with the colour of the text around them. `fill` parts are filled instead. */
export interface IconDrawing {
  readonly stroke?: string;
  readonly fill?: string;
}

export const ICONS = {
  brand: {
    stroke: "M12 2.75a9.25 9.25 0 1 1 0 18.5 9.25 9.25 0 0 1 0-18.5Z",
    fill: "m12 5.2 2.5 6.8-2.5 6.8L9.5 12Z",
  },
  back: { stroke: "M19.5 12h-15m6.5-6.5L4.5 12l6.5 6.5" },
  forward: { stroke: "M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5" },
  chevron: { stroke: "m9 5.5 6.5 6.5L9 18.5" },
  up: { stroke: "M12 19.5v-15M5.5 11 12 4.5l6.5 6.5" },
  down: { stroke: "M12 4.5v15M5.5 13l6.5 6.5 6.5-6.5" },
  grip: { stroke: "M5 9h14M5 15h14" },
  check: { stroke: "m4.75 12.75 4.75 4.75L19.25 7" },
  plus: { stroke: "M12 4.75v14.5M4.75 12h14.5" },
  close: { stroke: "m6 6 12 12M18 6 6 18" },
  more: {
    fill: "M5.5 10.3a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Zm6.5 0a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Zm6.5 0a1.7 1.7 0 1 1 0 3.4 1.7 1.7 0 0 1 0-3.4Z",
  },
  undo: { stroke: "M8.5 5 4.5 9l4 4M4.5 9H14a5.5 5.5 0 0 1 0 11h-4" },
  search: { stroke: "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13ZM15.2 15.2l5.3 5.3" },
  camera: {
    stroke:
      "M3.75 8.5A1.75 1.75 0 0 1 5.5 6.75h2.2L9.2 4.5h5.6l1.5 2.25h2.2a1.75 1.75 0 0 1 1.75 1.75v9a1.75 1.75 0 0 1-1.75 1.75h-13a1.75 1.75 0 0 1-1.75-1.75ZM12 9.5a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8Z",
  },
  photo: {
    stroke:
      "M5.5 4.5h13a1.5 1.5 0 0 1 1.5 1.5v12a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18V6a1.5 1.5 0 0 1 1.5-1.5ZM4 16l4.5-4.5 4 4 2.5-2.5 5 5M15.25 8a1.1 1.1 0 1 1 0 2.2 1.1 1.1 0 0 1 0-2.2Z",
  },
  file: {
    stroke: "M7 3.75h6.5L18.5 9v10.25a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V4.75a1 1 0 0 1 1-1ZM13.25 4v5.25h5",
  },
  note: { stroke: "M5 4.5h14V15l-4.5 4.5H5ZM14.5 19.25V15H19M8.5 9h7M8.5 12.5h4" },
  link: {
    stroke:
      "M10 14.5a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L11.8 7M14 9.5a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.3-1.3",
  },
  sound: {
    stroke:
      "M12 4a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3ZM5.75 11.5a6.25 6.25 0 0 0 12.5 0M12 17.75v3",
  },
  share: { stroke: "M12 14.5V3.75M8 7.5l4-4 4 4M7 10.75H5.5v9.5h13v-9.5H17" },
  download: { stroke: "M12 3.75v11.5m-4.5-4.5 4.5 4.5 4.5-4.5M4.75 19.75h14.5" },
  upload: { stroke: "M12 15.75V4.25m-4.5 4.5L12 4.25l4.5 4.5M4.75 19.75h14.5" },
  plan: { stroke: "M5.5 20.5V4.25h12.75l-2.5 4 2.5 4H5.5" },
  pin: { stroke: "M8.5 4h7l-1 6 3.25 3.5H6.25L9.5 10ZM12 13.5V20.5" },
  folder: { stroke: "M3.75 6.5V18.25h16.5V8.5h-8.5l-2-2.5h-6Z" },
  trash: {
    stroke:
      "M4.5 6.75h15M9.25 6.5V4.25h5.5V6.5M6.25 7l.85 12.25a1 1 0 0 0 1 1h7.8a1 1 0 0 0 1-1L17.75 7M10 10.75v5.5M14 10.75v5.5",
  },
  archive: { stroke: "M4 4.75h16v4H4ZM5.5 8.75v10.5h13V8.75M9.75 12.5h4.5" },
  edit: { stroke: "m4.5 19.5 1-4.25L16.25 4.5l3.25 3.25L8.75 18.5ZM13.75 7 17 10.25" },
  person: {
    stroke:
      "M12 4a3.75 3.75 0 1 1 0 7.5A3.75 3.75 0 0 1 12 4ZM4.75 20c.5-3.6 3.5-5.25 7.25-5.25S18.75 16.4 19.25 20",
  },
  warning: { stroke: "M12 4.25 21 19.5H3ZM12 10v4.25M12 16.9v.1" },
  info: { stroke: "M12 3.25a8.75 8.75 0 1 1 0 17.5 8.75 8.75 0 0 1 0-17.5ZM12 11v5.25M12 7.75v.1" },
  list: { stroke: "M8.75 6.5h11M8.75 12h11M8.75 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1" },
  wheel: {
    stroke:
      "M12 3.25a8.75 8.75 0 1 1 0 17.5 8.75 8.75 0 0 1 0-17.5ZM12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6ZM12 3.25V9M4.4 16.4l5-2.9M19.6 16.4l-5-2.9",
  },
  grid: { stroke: "M4 4.75h16v14.5H4ZM4 9.6h16M4 14.4h16M9.33 4.75v14.5M14.67 4.75v14.5" },
  progress: { stroke: "M4 19.5h16M6.5 16v-4.5M12 16V8M17.5 16V4.5" },
  present: { stroke: "M3.5 4.75h17v11h-17ZM12 15.75v4.5m-3.75 0h7.5" },
  book: {
    stroke:
      "M12 6.5c-2-1.3-4.6-1.75-8-1.75v13c3.4 0 6 .45 8 1.75 2-1.3 4.6-1.75 8-1.75v-13c-3.4 0-6 .45-8 1.75ZM12 6.5v13",
  },
  lock: {
    stroke:
      "M6.5 10.75h11a1 1 0 0 1 1 1v7a1 1 0 0 1-1 1h-11a1 1 0 0 1-1-1v-7a1 1 0 0 1 1-1ZM8.25 10.5V8a3.75 3.75 0 0 1 7.5 0v2.5",
  },
  clock: { stroke: "M12 3.25a8.75 8.75 0 1 1 0 17.5 8.75 8.75 0 0 1 0-17.5ZM12 7.25V12l3.25 2.25" },
  split: { stroke: "M12 20.25V13L5.25 6.25M12 13l6.75-6.75M5 10.5V6h4.5M14.5 6H19v4.5" },
  cover: {
    fill: "M4 4h5.33v5.33H4ZM14.67 4H20v5.33h-5.33ZM9.33 9.33h5.34v5.34H9.33ZM4 14.67h5.33V20H4ZM14.67 14.67H20V20h-5.33Z",
  },
  crop: { stroke: "M7 2.75V17h14.25M2.75 7H17v14.25" },
  turnLeft: { stroke: "M4.5 4.75v5h5M5.1 9.75A7.75 7.75 0 1 1 4.25 14" },
  turnRight: { stroke: "M19.5 4.75v5h-5M18.9 9.75A7.75 7.75 0 1 0 19.75 14" },
} as const satisfies Record<string, IconDrawing>;

export type IconName = keyof typeof ICONS;
