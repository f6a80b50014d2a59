import { formatCount, formatNumber } from "../lib/format";

/** What the picture editor says. A screen may hand it others. */
export const pictureEditorWords = {
  title: "Edit the picture",
  opening: "Opening the picture…",
  cannotOpen: "This browser cannot open the picture, so it cannot be edited here. It stays as it is.",
  picture: "The picture as it will be kept",
  tools: "What to do",
  cover: "Cover",
  crop: "Crop",
  turnLeft: "Turn left",
  turnRight: "Turn right",
  coverHint: "Draw over faces and names. What is covered is gone from the picture that is kept.",
  cropHint: "Drag a corner, or move the frame. What lies outside is gone from the picture that is kept.",
  brushSize: "Brush",
  small: "Small",
  medium: "Medium",
  large: "Large",
  brush: "Brush",
  brushHint: "Arrow keys move it, Enter covers what is under it.",
  brushAt: (left: number, top: number) =>
    `${formatNumber(left)}% from the left, ${formatNumber(top)}% from the top.`,
  covered: (count: number) =>
    formatCount(count, { one: "Covered. 1 place so far.", other: "Covered. # places so far." }),
  corners: {
    "top-left": "Top left corner",
    "top-right": "Top right corner",
    "bottom-left": "Bottom left corner",
    "bottom-right": "Bottom right corner",
    frame: "The frame",
  },
  cornerHint: "Arrow keys move it.",
  cropped: (width: number, height: number) =>
    `${formatNumber(width)}% of the width and ${formatNumber(height)}% of the height stay.`,
  wholePicture: "Whole picture",
  turned: "Turned.",
  undo: "Undo",
  undone: "Undone.",
  startOver: "Start over",
  startedOver: "Everything taken back. Undo brings it back.",
  cancel: "Cancel",
  done: "Done",
};

export type PictureEditorWords = Readonly<typeof pictureEditorWords>;
