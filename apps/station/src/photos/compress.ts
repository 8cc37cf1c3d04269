const LONG_EDGE = 1600;
const QUALITY = 0.7;

/** Width and height after fitting into the long edge; never enlarged. */
export function fitInto(width: number, height: number, edge = LONG_EDGE): { width: number; height: number } {
  const scale = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function decode(file: Blob): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(file);
  const image = new Image();
  return new Promise<HTMLImageElement>((resolve, reject) => {
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('not a picture'));
    image.src = url;
  }).finally(() => URL.revokeObjectURL(url));
}

/**
 * A photo small enough for a weak network: long edge 1600 px, JPEG 0.7, drawn anew so that EXIF and GPS are gone while
 * the picture keeps standing upright. Rejects when the browser cannot read the file.
 */
export async function compressPhoto(file: Blob): Promise<Blob> {
  const image = await decode(file);
  const { width, height } = fitInto(image.naturalWidth, image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  // A transparent picture would otherwise turn black as JPEG.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no jpeg'))), 'image/jpeg', QUALITY);
  });
}
