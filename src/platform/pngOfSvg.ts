/**
 * A standalone SVG as a square PNG of so many pixels on a side. Rejects where the browser cannot read the SVG or has no memory
 * for so large a picture.
 */
export async function pngOfSvg(svg: string, pixels: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image(pixels, pixels);
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = pixels;
    canvas.height = pixels;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("This browser cannot draw a picture of this size.");
    context.drawImage(image, 0, 0, pixels, pixels);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
    // Safari keeps a canvas's memory for a while unless it is made small.
    canvas.width = canvas.height = 0;
    if (!png) throw new Error("This browser cannot make a picture of this size.");
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
