import { decode, type LayerName } from "./decode.ts";
import type { Piece } from "./piece.ts";
import { nameOf, type Tile } from "./tile.ts";

interface Held {
  readonly pieces?: readonly Piece[];
  readonly loading?: Promise<readonly Piece[]>;
  /** When it came, or failed last. */
  readonly at: number;
  readonly failures: number;
}

/** As many as the browser asks one server at once. */
const AT_ONCE = 6;

/** Tiles kept, the least used forgotten first: about ten screens at three zooms. */
const KEPT = 800;

/** After this an answer is asked for again, and shown until the new one is there; the browser's cache decides. */
const FRESH_MS = 60_000;

/** After a failure it is tried again, each time after twice the pause, so many times. */
const RETRY_MS = 2_000;
const TRIES = 5;

/** The tiles of one layer: asked for once, kept, and asked for again when they are old or did not come. */
export class TileStore {
  readonly #held = new Map<string, Held>();
  #waiting: readonly Tile[] = [];
  #running = 0;
  #search = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param changed told whenever a wanted tile came, or failed
   */
  constructor(
    readonly layer: LayerName,
    readonly changed: () => void,
  ) {}

  /** The query of the tiles from now on, "" or beginning with "?". */
  narrow(search: string): void {
    this.#search = search;
  }

  /** The marks of a tile under the present query, if it has come. */
  readonly known = (tile: Tile): readonly Piece[] | undefined => this.#held.get(this.#key(tile))?.pieces;

  /** Whether a tile did not come at the last try. */
  failed(tile: Tile): boolean {
    const held = this.#held.get(this.#key(tile));
    return held !== undefined && held.failures > 0;
  }

  /** Asks for these, the first first. What was wanted before and has not begun is forgotten. */
  want(tiles: readonly Tile[]): void {
    this.#waiting = tiles;
    this.#next();
  }

  /** One tile, from what is kept or from the server. */
  load(tile: Tile): Promise<readonly Piece[]> {
    const held = this.#held.get(this.#key(tile));
    if (held?.pieces && !this.#isOld(held)) return Promise.resolve(held.pieces);
    return held?.loading ?? this.#ask(tile);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#waiting = [];
  }

  #key(tile: Tile): string {
    return `${nameOf(tile)}${this.#search}`;
  }

  #isOld(held: Held): boolean {
    return performance.now() - held.at > FRESH_MS;
  }

  #isDue(tile: Tile): boolean {
    const held = this.#held.get(this.#key(tile));
    if (!held) return true;
    if (held.loading) return false;
    if (held.failures >= TRIES) return this.#isOld(held);
    if (held.failures > 0) return performance.now() - held.at >= this.#pause(held);
    return this.#isOld(held);
  }

  #pause(held: Held): number {
    return RETRY_MS * 2 ** (held.failures - 1);
  }

  #next(): void {
    while (this.#running < AT_ONCE) {
      const tile = this.#waiting.find((each) => this.#isDue(each));
      if (!tile) break;
      this.#ask(tile).catch(() => undefined);
    }
    this.#retryLater();
  }

  #retryLater(): void {
    const waits = this.#waiting
      .map((tile) => this.#held.get(this.#key(tile)))
      .filter((held): held is Held => held !== undefined && !held.loading && held.failures > 0)
      .filter((held) => held.failures < TRIES)
      .map((held) => held.at + this.#pause(held) - performance.now());
    clearTimeout(this.#timer);
    if (waits.length) this.#timer = setTimeout(() => this.#next(), Math.max(0, Math.min(...waits)) + 1);
  }

  #ask(tile: Tile): Promise<readonly Piece[]> {
    const key = this.#key(tile);
    const address = `/api/v1/tiles/${this.layer}/${nameOf(tile)}.mvt${this.#search}`;
    const before = this.#held.get(key);
    this.#running++;
    const loading = this.#fetch(address, tile).then(
      (pieces) => this.#came(key, { pieces, at: performance.now(), failures: 0 }, pieces),
      (error: unknown) => {
        const failures = (before?.failures ?? 0) + 1;
        this.#came(key, { pieces: before?.pieces, at: performance.now(), failures }, []);
        throw error;
      },
    );
    this.#held.set(key, {
      pieces: before?.pieces,
      loading,
      at: before?.at ?? 0,
      failures: before?.failures ?? 0,
    });
    return loading;
  }

  async #fetch(address: string, tile: Tile): Promise<readonly Piece[]> {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}`);
    return decode(await answer.arrayBuffer(), tile, this.layer);
  }

  #came(key: string, held: Held, pieces: readonly Piece[]): readonly Piece[] {
    this.#running--;
    this.#held.delete(key);
    this.#held.set(key, held);
    if (this.#held.size > KEPT) {
      const oldest = [...this.#held].find(([, each]) => !each.loading)?.[0];
      if (oldest) this.#held.delete(oldest);
    }
    this.changed();
    this.#next();
    return pieces;
  }
}
