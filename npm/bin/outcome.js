// How a command ends.

/** Exit codes: part of the interface. */
export const exitCodes = Object.freeze({ fine: 0, findings: 1, usage: 2, unreadable: 3 });

/** The command line makes no sense. */
export class UsageError extends Error {
  exitCode = exitCodes.usage;

  /**
   * @param {string} message never holds an option's value
   * @param {string} [command] whose help tells more
   */
  constructor(message, command) {
    super(message);
    this.command = command;
  }
}

/** A file that cannot be read, or not as what it should be. */
export class Unreadable extends Error {
  exitCode = exitCodes.unreadable;
}
