/** Chooses when something is published: now, or on a day and hour. */

interface WhenFieldProps {
  /** What was chosen before, where it was refused. */
  readonly when: string;
  readonly time: string;
  /** The publisher’s time zone, and what its clocks say: `14:02`. */
  readonly timeZone: string;
  readonly clock: string;
}

export function WhenField({ when, time, timeZone, clock }: WhenFieldProps) {
  const isLater = when === "later";
  return (
    <fieldset className="group">
      <legend>When</legend>
      <label className="box">
        <input type="radio" name="when" value="now" defaultChecked={!isLater} />
        Now
      </label>
      <label className="box">
        <input type="radio" name="when" value="later" defaultChecked={isLater} />
        On a day and hour
      </label>
      <div className="field">
        <label htmlFor="time">Day and hour</label>
        <p className="explanation" id="time-help">
          By the clocks of {timeZone}, where it is {clock} now. It is published as it is shown here, whatever
          is written until then, and can be withdrawn.
        </p>
        <input id="time" name="time" type="datetime-local" defaultValue={time} aria-describedby="time-help" />
      </div>
    </fieldset>
  );
}
