import { GlobalWorkerOptions, getDocument, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.min.mjs";
import PdfWorker from "pdfjs-dist/legacy/build/pdf.worker.min.mjs?worker";

/** The longer side of a page's picture, px: small print stays readable, and the upload stays small. */
const LONG_SIDE = 2000;

export interface Pages {
  /** The first pages, in order, as pictures that are named after the document. */
  readonly pictures: readonly File[];
  /** How many pages the document has. */
  readonly all: number;
}

/**
 * Draws the first pages of a PDF. Nothing of the document itself is sent: what cannot be drawn, such as scripts,
 * attachments and metadata, stays where it is.
 *
 * @param most how many pages to draw
 * @throws Error when the browser cannot read the document, or a password is needed
 */
export async function pagesOf(file: File, most: number): Promise<Pages> {
  GlobalWorkerOptions.workerPort ??= new PdfWorker();
  const loading = getDocument({ data: await file.arrayBuffer(), isEvalSupported: false });
  try {
    const document = await loading.promise;
    const pictures: File[] = [];
    for (let number = 1; number <= Math.min(most, document.numPages); number++) {
      const picture = await drawn(await document.getPage(number));
      pictures.push(new File([picture], `${file.name} ${number}`, { type: picture.type }));
    }
    return { pictures, all: document.numPages };
  } finally {
    await loading.destroy();
  }
}

async function drawn(page: PDFPageProxy): Promise<Blob> {
  const natural = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: LONG_SIDE / Math.max(natural.width, natural.height) });
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  const canvasContext = canvas.getContext("2d");
  if (!canvasContext) throw new Error("No canvas");
  await page.render({ canvasContext, viewport, background: "#ffffff" }).promise;
  const picture = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/png"));
  canvas.width = 0;
  page.cleanup();
  if (!picture) throw new Error("No picture");
  return picture;
}
