/** Which addresses a browser sends. Others are refused before anything reads them, so that no two readers can differ. */

/**
 * Whether the target of a request is a path as browsers send it: one that begins with a single slash and has no step upwards, no
 * backslash and no slash, backslash or zero character that is hidden in an escape.
 */
export function isPlainPath(target: string | undefined): boolean {
  if (target === undefined || !/^\/(?!\/)/u.test(target)) return false;
  const [path = ""] = target.split("?", 1);
  if (/[\\#]|%(?:2f|5c|00)|%(?![\da-f]{2})/iu.test(path)) return false;
  const steps = path.replace(/%2e/giu, ".").split("/");
  return !steps.includes(".") && !steps.includes("..");
}
