/** Where a reader who is shaken, or in danger, finds a person to talk to (United Kingdom). */

export function SupportLines() {
  return (
    <dl className="support">
      <div>
        <dt>
          Samaritans: <a href="tel:116123">116 123</a>
        </dt>
        <dd>Free, at any hour, about anything that weighs on you.</dd>
      </div>
      <div>
        <dt>
          Shout: text SHOUT to <a href="sms:85258">85258</a>
        </dt>
        <dd>Free and confidential, if typing is easier than talking.</dd>
      </div>
      <div>
        <dt>
          In an emergency: <a href="tel:999">999</a>
        </dt>
        <dd>If you or somebody else is in danger now.</dd>
      </div>
    </dl>
  );
}
