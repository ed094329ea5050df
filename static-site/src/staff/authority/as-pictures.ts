/** What was chosen, a document by its pages. */
export interface Chosen {
  readonly pictures: readonly File[];
  /** How many pictures and pages there are in all, those beyond the room too. */
  readonly all: number;
  /** Names of the documents that could not be read. */
  readonly unreadable: readonly string[];
}

const isDocument = (file: File) => file.type === "application/pdf" || /\.pdf$/i.test(file.name);

/**
 * The pictures among files, and the pages of the documents, in the order of the files.
 *
 * @param room how many pictures are wanted at most
 */
export async function asPictures(files: readonly File[], room: number): Promise<Chosen> {
  const pictures: File[] = [];
  const unreadable: string[] = [];
  let all = 0;
  for (const file of files) {
    if (!isDocument(file)) {
      pictures.push(file);
      all += 1;
      continue;
    }
    try {
      const { pagesOf } = await import("./pdf-pages.ts");
      const pages = await pagesOf(file, room - pictures.length);
      pictures.push(...pages.pictures);
      all += pages.all;
    } catch {
      unreadable.push(file.name);
    }
  }
  return { pictures, all, unreadable };
}
