/** The camera as a reader of codes: what a widget that looks for them is given. */
import { closeCamera, openCamera } from "./camera";
import { openCodeReader } from "./codeReader";

export const codeCamera = { openCamera, closeCamera, openReader: openCodeReader } as const;
