// The clock of the machine is 400 days ahead.
const ahead = 400 * 86_400_000;
const Real = Date;

globalThis.Date = class extends Real {
  constructor(...rest) {
    super(...(rest.length === 0 ? [Real.now() + ahead] : rest));
  }

  static now() {
    return Real.now() + ahead;
  }
};
