/**
 * While writing (`npm run dev`), the page follows every save. Never part of a build.
 *
 * `state` is the state of the content that the page shows.
 */
export function FollowSaves({ state }: { state: string }) {
  const address = JSON.stringify(`/dev/changes?since=${encodeURIComponent(state)}`);
  const script = `new EventSource(${address}).onmessage = () => location.reload();`;
  // biome-ignore lint/security/noDangerouslySetInnerHtml: nothing in it comes from outside; the state is encoded.
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
