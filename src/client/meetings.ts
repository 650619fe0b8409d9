import { londonTime } from '../domain/london-time.ts';

const { day: today } = londonTime(new Date());

/** The next meetings of an activity: worked out again where the page is older than today. */
class NextMeetings extends HTMLElement {
  connectedCallback() {
    const { built = today, facts } = this.dataset;
    if (built >= today || !facts) return;
    import('./meetings-again.ts').then(
      ({ drawMeetings }) => drawMeetings(this, facts, today),
      () => undefined,
    );
  }
}

/** What is said of being closed goes on the day on which the group opens again. */
class ClosedUntil extends HTMLElement {
  connectedCallback() {
    const { until } = this.dataset;
    if (until && until <= today) this.hidden = true;
  }
}

customElements.define('next-meetings', NextMeetings);
customElements.define('closed-until', ClosedUntil);
