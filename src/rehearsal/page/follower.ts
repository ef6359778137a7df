const NEAR_THE_END_PX = 80;
const ABOVE_PX = 12;

/**
 * Scrolls along with a growing list for those who are at its end, and leaves everybody else where they read.
 * `left` is told whether something new is out of sight.
 */
export function createFollower(scroller: HTMLElement, left: (yes: boolean) => void) {
  let following = true;
  let last: HTMLElement | null = null;
  /** Where this code has scrolled to: a scroll to anywhere else was a person's. */
  let ours = 0;

  /** To the end, but not past the beginning of a last message that is taller than the screen. */
  function toEnd(): void {
    const end = scroller.scrollHeight - scroller.clientHeight;
    scroller.scrollTop = last ? Math.min(end, last.offsetTop - ABOVE_PX) : end;
    ours = scroller.scrollTop;
    following = true;
    left(false);
  }

  scroller.addEventListener('scroll', () => {
    if (Math.abs(scroller.scrollTop - ours) < 2) return;
    following = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_THE_END_PX;
    if (following) left(false);
  });
  // The room for messages changes with what is proposed below them.
  new ResizeObserver(() => {
    if (following) toEnd();
  }).observe(scroller);

  return {
    toEnd,
    /** The list has changed; `lastView` is its last message now. */
    changed(lastView: HTMLElement | undefined): void {
      last = lastView ?? null;
      if (following) toEnd();
      else left(true);
    },
  };
}
