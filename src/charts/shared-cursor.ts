/** What charts may have along their stops in common. */
export type Quantity = 'follow-up' | 'sleep' | 'diameter' | 'theory';

/** A place along it: years, cm, or the number of the theory. */
export interface CursorPlace {
  readonly quantity: Quantity;
  readonly at: number;
}

/** Follows the cursor of another chart; null where it is taken away. */
export type CursorFollower = (place: CursorPlace | null) => void;

/** One cursor for charts that know nothing of each other: who moves it tells all that follow. */
export class SharedCursor {
  readonly #followers = new Set<CursorFollower>();

  follow(follower: CursorFollower): void {
    this.#followers.add(follower);
  }

  leave(follower: CursorFollower): void {
    this.#followers.delete(follower);
  }

  /** @param mover is not told of its own move. */
  move(place: CursorPlace | null, mover: CursorFollower): void {
    for (const follower of this.#followers) {
      if (follower !== mover) follower(place);
    }
  }
}
