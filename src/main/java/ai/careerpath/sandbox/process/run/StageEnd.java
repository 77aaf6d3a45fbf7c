package ai.careerpath.sandbox.process.run;

/**
 * How the supervisor saw a stage end.
 *
 * @param status as wait(2) tells it
 * @param cpuMicros processor time of all its processes that ended
 * @param residentKilobytes the largest resident set of one of its processes
 */
record StageEnd(int status, long cpuMicros, long residentKilobytes) {

    private static final int SIGNAL_BITS = 0x7f;

    /** Reads the three numbers of a mark. */
    static StageEnd of(String[] numbers) {
        return new StageEnd(Integer.parseInt(numbers[1]), Long.parseLong(numbers[2]), Long.parseLong(numbers[3]));
    }

    /** The signal that ended it; 0 if it ended by itself. */
    int signal() {
        return status & SIGNAL_BITS;
    }

    int exitCode() {
        return status >> 8;
    }
}
