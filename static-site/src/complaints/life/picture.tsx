import type { Evidence } from "../../api/complaints.ts";

type PictureFacts = NonNullable<Evidence["picture"]>;

/** The public picture of a sealed original, by its hash; undefined while nobody may see it. */
export const pictureOf = (evidence: readonly Evidence[], sha256: string): PictureFacts | undefined =>
  evidence.find(({ shown, picture }) => shown && picture?.sha256 === sha256)?.picture ?? undefined;

/** A small picture that leads to the large one. */
export function Picture({ picture, alt }: { picture: PictureFacts; alt: string }) {
  return (
    <a class="shot" href={picture.large}>
      <img src={picture.small} alt={alt} loading="lazy" width={picture.width} height={picture.height} />
    </a>
  );
}
