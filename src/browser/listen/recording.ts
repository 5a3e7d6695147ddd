import { eachPage } from '#/browser/page/each-page.ts';

/*
 * A recording is played by the browser itself. What plays is shown on a locked screen, under the page's title: one word stands there
 * instead. A page that is no longer seen is silent, as it is where the device's own voice reads: the recording is let go of, so that no
 * locked screen offers to play it on, and goes on from where it was.
 */
eachPage(({ signal }) => {
  const audio = document.querySelector('audio');
  if (!audio) return;
  audio.onplay = () => {
    navigator.mediaSession.metadata = new MediaMetadata({ title: audio.dataset['locked'] ?? '' });
  };
  document.addEventListener(
    'visibilitychange',
    () => {
      const place = audio.currentTime;
      if (!document.hidden || !place) return;
      audio.load();
      // Before anything is loaded this says where it begins.
      audio.currentTime = place;
    },
    { signal },
  );
});
