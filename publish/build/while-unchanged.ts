/**
 * Makes something of sources that somebody may save meanwhile.
 *
 * @param isCurrent whether the sources are still as they were
 * @throws {Error} that says so where they are not, whatever became of the making: what fails then, fails because of the save
 */
export async function whileUnchanged<Made>(
  isCurrent: () => boolean,
  make: () => Promise<Made>,
): Promise<Made> {
  const saved = () =>
    new Error("Something was saved while the site was built. Nothing was published; build it again.");
  let made: Made;
  try {
    made = await make();
  } catch (error) {
    throw isCurrent() ? error : saved();
  }
  if (!isCurrent()) throw saved();
  return made;
}
