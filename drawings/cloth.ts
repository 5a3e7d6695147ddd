import { at, inset, points, ring, smooth, tapered, type Point } from './geometry.ts';
import type { Mark, Weave } from './marks.ts';
import type { Colour } from './palette.ts';

/** How a piece is cut and sewn. */
export interface PieceOptions {
  /** How far a cut wanders off its line, in units; 1.5 unless said. */
  wander?: number;
  /** Its long edges are cut in one go; otherwise they have one more point every 70 units. */
  straight?: boolean;
  /** It lies in its ground and throws no shadow. */
  flat?: boolean;
  /** For large pieces only. */
  weave?: Weave | undefined;
  /** The colour of a line of stitches along its edge. */
  stitch?: Colour | undefined;
  /** How far in the stitches run; 6 units unless said. */
  inset?: number;
  dash?: string;
}

/** How a line of stitches runs. */
export interface StitchOptions {
  dash?: string;
  width?: number;
  /** Through its points in a curve. */
  smooth?: boolean;
}

/** How far a hand cuts before it strays, in units. */
const CUT = 70;

/** A cloth that pieces are laid on, one over another. With the same seed it wanders the same way, so that every build is the same. */
export class Cloth {
  readonly width: number;
  readonly height: number;
  #state: number;
  #marks: Mark[] = [];
  /** Small drawings keep a tenth of a unit, and so do groups that are drawn larger than they are shown. */
  #fine: boolean;

  /** @param seed a whole number, another for each drawing */
  constructor(width: number, height: number, seed: number) {
    this.width = width;
    this.height = height;
    this.#state = seed * 7919 + 13;
    this.#fine = width < 500;
  }

  /** What lies on the cloth, from the ground up. */
  get marks(): readonly Mark[] {
    return this.#marks;
  }

  /** The next of a fixed row of numbers (mulberry32), between -by and by. */
  #stray(by: number): number {
    this.#state += 0x6d2b79f5;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) / 2147483648 - 1) * by;
  }

  /** An outline as a hand cuts it: corners and long edges a little off. */
  #cut(outline: readonly Point[], wander: number, straight: boolean): Point[] {
    return outline.flatMap((corner, index): Point[] => {
      const next = at(outline, index + 1);
      const [dx, dy] = [next[0] - corner[0], next[1] - corner[1]];
      const length = Math.hypot(dx, dy) || 1;
      const more = straight ? 0 : Math.floor(length / CUT);
      const first: Point = [corner[0] + this.#stray(wander * 0.7), corner[1] + this.#stray(wander * 0.7)];
      const between = Array.from({ length: more }, (_, piece): Point => {
        const along = (piece + 1 + this.#stray(0.12)) / (more + 1);
        const off = this.#stray(wander);
        return [corner[0] + dx * along - (dy / length) * off, corner[1] + dy * along + (dx / length) * off];
      });
      return [first, ...between];
    });
  }

  /** A cut piece with this outline. */
  piece(outline: string | readonly Point[], colour: Colour, options: PieceOptions = {}): this {
    const corners = typeof outline === 'string' ? points(outline) : outline;
    const { wander = 1.5, straight = false, flat = false, weave, stitch, inset: by = 6, dash } = options;
    this.#marks.push({ is: 'piece', outline: this.#cut(corners, wander, straight), colour, lifted: !flat, weave, fine: this.#fine });
    if (stitch)
      this.#marks.push({ is: 'stitches', line: inset(corners, by), closed: true, colour: stitch, dash, width: undefined, fine: this.#fine });
    return this;
  }

  /** A cut rectangle. */
  rect(x: number, y: number, width: number, height: number, colour: Colour, options?: PieceOptions): this {
    const [right, foot] = [x + width, y + height];
    return this.piece(`${x},${y} ${right},${y} ${right},${foot} ${x},${foot}`, colour, options);
  }

  /** A disc of 11 corners and more. @param options `ry`: its height's half, where it is no circle */
  disc(x: number, y: number, radius: number, colour: Colour, options: PieceOptions & { ry?: number; corners?: number } = {}): this {
    const { ry = radius, corners = Math.max(11, Math.round(radius / 3) + 8), ...rest } = options;
    return this.piece(ring(x, y, radius, ry, corners), colour, { wander: Math.min(1.4, radius * 0.035), straight: true, ...rest });
  }

  /** A rounder piece: a smooth outline through these points. */
  blob(outline: string, colour: Colour, options: PieceOptions & { step?: number } = {}): this {
    const corners = points(outline);
    const { step = 16, ...rest } = options;
    return this.piece(smooth([...corners, at(corners, 0)], step).slice(0, -1), colour, { wander: 0.5, straight: true, ...rest });
  }

  /** A bent piece, round at both ends, `from` wide at its first point and `to` at its last. */
  finger(line: string, from: number, to: number, colour: Colour, options: PieceOptions = {}): this {
    return this.piece(tapered(points(line), from, to), colour, { wander: 0.4, straight: true, ...options });
  }

  /**
   * A hill: smooth above, down to `bottom`. Its stitches follow the top, and `rows` furrows below it, `gap` apart and each
   * gap larger by `grow`.
   */
  hill(
    top: string,
    colour: Colour,
    options: Omit<PieceOptions, 'inset'> & { bottom?: number; rows?: number; gap?: number; grow?: number; furrow?: Colour } = {},
  ): this {
    const { bottom = this.height + 6, rows = 0, gap = 16, grow = 0, stitch, furrow = stitch ?? 'paper', ...rest } = options;
    const line = smooth(points(top), 38);
    this.piece([...line, [at(line, -1)[0], bottom], [at(line, 0)[0], bottom]], colour, { wander: 1.1, straight: true, ...rest });
    const below = (by: number): Point[] => line.map(([x, y]) => [x, y + 7 + by]);
    if (stitch) this.stitches(below(0), stitch);
    for (let row = 1; row <= rows; row += 1) this.stitches(below(row * gap + row * row * grow), furrow, { dash: '9 7' });
    return this;
  }

  /** A line of running stitch. */
  stitches(line: string | readonly Point[], colour: Colour, options: StitchOptions = {}): this {
    const through = typeof line === 'string' ? points(line) : line;
    const { dash, width } = options;
    this.#marks.push({
      is: 'stitches',
      line: options.smooth ? smooth(through, 26) : through,
      closed: false,
      colour,
      dash,
      width,
      fine: this.#fine,
    });
    return this;
  }

  /** A drawn line, as SVG writes a path. */
  line(d: string, colour: Colour, width = 2): this {
    this.#marks.push({ is: 'line', d, colour, width, dash: undefined });
    return this;
  }

  /** The marigold thread, twisted, over what lies there. */
  thread(d: string): this {
    this.#marks.push({ is: 'thread', d });
    return this;
  }

  /** A star of two stitches. */
  star(x: number, y: number, size: number, colour: Colour = 'straw'): this {
    return this.line(`M${x - size} ${y}h${2 * size}M${x} ${y - size}v${2 * size}`, colour, 1.8);
  }

  /** A knot: a square on its corner. */
  knot(x: number, y: number, size: number, colour: Colour): this {
    const corners = `${x},${y - size} ${x + size},${y} ${x},${y + size} ${x - size},${y}`;
    return this.piece(corners, colour, { wander: 0.4, ...(size > 10 ? { stitch: 'paper', inset: 4 } : {}) });
  }

  /** The cloth that everything lies on. */
  ground(colour: Colour, weave: Weave = 'weft'): this {
    return this.rect(-8, -8, this.width + 16, this.height + 16, colour, { weave, flat: true, wander: 0 });
  }

  #inGroup(transform: string | undefined, opacity: number | undefined, fine: boolean, draw: (cloth: this) => void): this {
    const [outer, wasFine] = [this.#marks, this.#fine];
    [this.#marks, this.#fine] = [[], wasFine || fine];
    draw(this);
    const marks = this.#marks;
    [this.#marks, this.#fine] = [outer, wasFine];
    this.#marks.push({ is: 'group', transform, opacity, marks });
    return this;
  }

  /** What is drawn in it is cut and not laid down: what comes after it wanders as if it lay there, so that two drawings of one thing lie on each other. */
  unlaid(draw: (cloth: this) => void): this {
    const laid = this.#marks;
    this.#marks = [];
    draw(this);
    this.#marks = laid;
    return this;
  }

  /** What is drawn in it is moved, turned or made smaller, as SVG writes a transformation. */
  group(transform: string, draw: (cloth: this) => void): this {
    return this.#inGroup(transform, undefined, /scale\((?:0?\.|1\.|2)/.test(transform), draw);
  }

  /** What is drawn in it lets the cloth below through: light that falls on it. @param opacity 0 to 1 */
  veil(opacity: number, draw: (cloth: this) => void): this {
    return this.#inGroup(undefined, opacity, false, draw);
  }
}
