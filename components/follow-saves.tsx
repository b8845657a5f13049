/**
 * While writing (`npm run dev`), the page follows every save. Never part of a build.
 *
 * `state` is the state of the content that the page shows.
 */
export function FollowSaves({ state }: { state: string }) {
  const address = JSON.stringify(`/dev/changes?since=${encodeURIComponent(state)}`);
  const script = `{
  let events;
  const follow = () => {
    events?.close();
    // A page that nobody sees holds no connection: a browser has only six for a site.
    events = document.hidden ? undefined : new EventSource(${address});
    if (!events) return;
    // One reload a change, also when the new page is long in coming and the browser would ask again meanwhile.
    events.onmessage = () => { events.close(); location.reload(); };
    // A server that is starting refuses, and then the browser does not ask again by itself.
    events.onerror = () => { if (events.readyState === EventSource.CLOSED) setTimeout(follow, 2000); };
  };
  document.addEventListener("visibilitychange", follow);
  follow();
}`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in it comes from outside; the state is encoded.
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
