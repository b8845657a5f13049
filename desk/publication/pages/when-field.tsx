/** Chooses when something is published: now, or on a day and hour. */
import { words } from "../../words.ts";

interface WhenFieldProps {
  /** What was chosen before, where it was refused. */
  readonly when: string;
  readonly time: string;
  /** The publisher’s time zone, and what its clocks say: `14:02`. */
  readonly timeZone: string;
  readonly clock: string;
}

export function WhenField({ when, time, timeZone, clock }: WhenFieldProps) {
  const said = words().publishing.review.when;
  const isLater = when === "later";
  return (
    <fieldset className="group">
      <legend>{said.title}</legend>
      <label className="box">
        <input type="radio" name="when" value="now" defaultChecked={!isLater} />
        {said.now}
      </label>
      <label className="box">
        <input type="radio" name="when" value="later" defaultChecked={isLater} />
        {said.later}
      </label>
      <div className="field">
        <label htmlFor="time">{said.time}</label>
        <p className="explanation" id="time-help">
          {said.help({ timeZone, clock })}
        </p>
        <input id="time" name="time" type="datetime-local" defaultValue={time} aria-describedby="time-help" />
      </div>
    </fieldset>
  );
}
